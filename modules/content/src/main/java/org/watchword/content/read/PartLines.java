package org.watchword.content.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.watchword.content.deck.Part;
import org.watchword.content.deck.PartText;
import org.watchword.content.yaml.YamlSpans.Span;

/// The lines of a deck's parts. What stands above a part, and behind it in its line, goes where the part goes.
///
/// @param all the stretch of all parts
/// @param items the stretch of each part
record PartLines(String text, Span all, List<Span> items) {

    /// What stands in the place of the parts when others are wanted; empty when they are the same.
    Optional<DeckText.Edit> changed(List<Part> now, List<Part> wanted) {
        List<String> before = now.stream().map(PartText::of).toList();
        List<String> after = wanted.stream().map(PartText::of).toList();
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (!eachOnItsLine()) {
            return Optional.of(new DeckText.Edit(all, oneBelowTheOther(after)));
        }
        int[] kept = origins(now, wanted, before, after);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            lines.append(
                    kept[i] < 0
                            ? indent() + "- " + after.get(i) + ending()
                            : line(kept[i], before.get(kept[i]).equals(after.get(i)), after.get(i)));
        }
        return Optional.of(new DeckText.Edit(new Span(start(0), end(items.size() - 1)), lines.toString()));
    }

    /// Which part each wanted one was; -1 for a new one. Those that are the same find theirs first.
    private static int[] origins(List<Part> now, List<Part> wanted, List<String> before, List<String> after) {
        int[] origins = new int[wanted.size()];
        Arrays.fill(origins, -1);
        Set<Integer> free = new TreeSet<>();
        for (int i = 0; i < now.size(); i++) {
            free.add(i);
        }
        find(origins, free, (i, old) -> after.get(i).equals(before.get(old)));
        find(origins, free, (i, old) -> subject(wanted.get(i)).equals(subject(now.get(old))));
        return origins;
    }

    private static void find(int[] origins, Set<Integer> free, BiPredicate<Integer, Integer> same) {
        for (int i = 0; i < origins.length; i++) {
            int at = i;
            if (origins[i] < 0) {
                free.stream().filter(old -> same.test(at, old)).findFirst().ifPresent(old -> {
                    origins[at] = old;
                    free.remove(old);
                });
            }
        }
    }

    private static String subject(Part part) {
        return switch (part) {
            case Part.Teach teach -> teach.module();
            case Part.Rest _ -> "break";
            case Part.Ask ask -> "ask " + ask.moment();
        };
    }

    private String line(int part, boolean same, String written) {
        int from = start(part);
        int to = end(part);
        Span item = items.get(part);
        String line = same
                ? text.substring(from, to)
                : text.substring(from, item.from()) + written + text.substring(item.to(), to);
        return line.endsWith("\n") ? line : line + ending();
    }

    private boolean eachOnItsLine() {
        return items.stream()
                .allMatch(item ->
                        text.substring(lineOf(item.from()), item.from()).strip().equals("-"));
    }

    private String oneBelowTheOther(List<String> parts) {
        return parts.stream().map(part -> ending() + "  - " + part).collect(Collectors.joining());
    }

    /// Where the lines of a part begin, with the comments and blank lines above it.
    private int start(int part) {
        if (part > 0) {
            return end(part - 1);
        }
        int start = lineOf(items.getFirst().from());
        while (start > 0) {
            int above = lineOf(start - 1);
            String line = text.substring(above, start).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                break;
            }
            start = above;
        }
        return start;
    }

    private int end(int part) {
        int ends = text.indexOf('\n', items.get(part).to());
        return ends < 0 ? text.length() : ends + 1;
    }

    private int lineOf(int letter) {
        return text.lastIndexOf('\n', letter - 1) + 1;
    }

    private String indent() {
        int line = lineOf(items.getFirst().from());
        return text.substring(line, text.indexOf('-', line));
    }

    private String ending() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
