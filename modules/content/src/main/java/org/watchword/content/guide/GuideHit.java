package org.watchword.content.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A page that has the words that were typed, and where.
///
/// @param excerpt the piece of it that has most of them
public record GuideHit(GuidePage page, String excerpt) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int LONGEST = 160;

    /// @param often how many pieces of the page have every word
    private record Ranked(GuideHit hit, int rank, long often) {}

    static List<GuideHit> in(List<GuidePage> pages, String typed) {
        List<String> words = words(typed);
        return words.isEmpty()
                ? List.of()
                : pages.stream()
                        .flatMap(page -> hit(page, words).stream())
                        .sorted(Comparator.comparingInt(Ranked::rank)
                                .thenComparing(
                                        Comparator.comparingLong(Ranked::often).reversed()))
                        .map(Ranked::hit)
                        .toList();
    }

    private static Optional<Ranked> hit(GuidePage page, List<String> words) {
        List<String> pieces = pieces(page);
        if (has(page.title() + " " + String.join(" ", pieces), words) < words.size()) {
            return Optional.empty();
        }
        String best = pieces.stream()
                .max(Comparator.comparingInt(piece -> has(piece, words)))
                .orElse("");
        int rank = has(page.title(), words) == words.size() ? 0 : headed(page, words) ? 1 : 2;
        long often = pieces.stream()
                .filter(piece -> has(piece, words) == words.size())
                .count();
        return Optional.of(new Ranked(new GuideHit(page, shortened(best)), rank, often));
    }

    private static boolean headed(GuidePage page, List<String> words) {
        return page.blocks().stream()
                .anyMatch(block -> block instanceof GuideBlock.Heading && has(block.plain(), words) == words.size());
    }

    /// Each paragraph and each item of a list by itself.
    private static List<String> pieces(GuidePage page) {
        List<String> pieces = new ArrayList<>();
        for (GuideBlock block : page.blocks()) {
            if (block instanceof GuideBlock.Items(boolean _, List<List<GuideRun>> items)) {
                items.forEach(item -> pieces.add(new GuideBlock.Words(item).plain()));
            } else if (!block.plain().isEmpty()) {
                pieces.add(block.plain());
            }
        }
        return pieces;
    }

    private static int has(String text, List<String> words) {
        String there = " " + String.join(" ", words(text));
        return (int) words.stream().filter(word -> there.contains(" " + word)).count();
    }

    private static String shortened(String piece) {
        if (piece.length() <= LONGEST) {
            return piece;
        }
        int end = piece.lastIndexOf(' ', LONGEST);
        return piece.substring(0, end < 0 ? LONGEST : end) + " …";
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
