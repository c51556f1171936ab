package org.watchword.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// Running text in the one shape in which all formats meet: blanks are single, what is strong stands in one piece,
/// and nothing is empty. Two texts that say the same are equal.
public final class Blocks {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\uFEFF]");

    private Blocks() {}

    /// One paragraph of plain words; nothing when there are none.
    public static List<Block> words(String text) {
        return paragraph(List.of(new Inline.Words(text)));
    }

    /// Some running text as a paragraph; nothing when it is blank.
    public static List<Block> paragraph(List<Inline> text) {
        List<Inline> tidy = tidy(text);
        return tidy.isEmpty() ? List.of() : List.of(new Block.Paragraph(tidy));
    }

    /// The blocks in the common shape: lists that follow each other are one list, what is empty is left out.
    public static List<Block> tidyAll(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> all.addAll(paragraph(paragraph.text()));
                case Block.Remember remember -> all.addAll(paragraph(remember.text()));
                case Block.Bullets list -> list(list, all);
                case Block.Picture _, Block.Film _ -> {}
            }
        }
        return List.copyOf(all);
    }

    private static void list(Block.Bullets list, List<Block> all) {
        List<List<Inline>> items = list.items().stream()
                .map(Blocks::tidy)
                .filter(item -> !item.isEmpty())
                .toList();
        if (items.isEmpty()) {
            return;
        }
        if (!all.isEmpty() && all.getLast() instanceof Block.Bullets before && before.ordered() == list.ordered()) {
            List<List<Inline>> joined = new ArrayList<>(before.items());
            joined.addAll(items);
            all.set(all.size() - 1, new Block.Bullets(list.ordered(), joined));
        } else {
            all.add(new Block.Bullets(list.ordered(), items));
        }
    }

    /// Running text with single blanks, none at its ends, and neighbours of one weight joined.
    public static List<Inline> tidy(List<Inline> text) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words words -> add(joined, false, words.text());
                case Inline.Strong strong -> add(joined, true, Inline.plain(strong.text()));
                case Inline.Sign sign -> add(joined, false, sign.words());
                case Inline.Link _, Inline.ContactRef _, Inline.FigureRef _ -> joined.add(inline);
            }
        }
        return trimmed(joined);
    }

    /// Blanks inside strong words go outside of them, so that no program has to guess.
    private static void add(List<Inline> joined, boolean strong, String raw) {
        String words = oneBlank(raw);
        if (words.isEmpty()) {
            return;
        }
        if (strong && !words.isBlank()) {
            if (words.startsWith(" ")) {
                add(joined, false, " ");
            }
            String last = joined.isEmpty() ? "" : strongWords(joined.getLast());
            if (!last.isEmpty()) {
                joined.removeLast();
            }
            joined.add(new Inline.Strong(List.of(new Inline.Words(last + words.strip()))));
            if (words.endsWith(" ")) {
                add(joined, false, " ");
            }
        } else if (!joined.isEmpty() && joined.getLast() instanceof Inline.Words before) {
            joined.set(joined.size() - 1, new Inline.Words(oneBlank(before.text() + words)));
        } else {
            joined.add(new Inline.Words(words));
        }
    }

    private static String strongWords(Inline inline) {
        return inline instanceof Inline.Strong strong ? Inline.plain(strong.text()) : "";
    }

    private static List<Inline> trimmed(List<Inline> joined) {
        List<Inline> all = new ArrayList<>(joined);
        if (!all.isEmpty() && all.getFirst() instanceof Inline.Words first) {
            all.set(0, new Inline.Words(first.text().stripLeading()));
        }
        if (!all.isEmpty() && all.getLast() instanceof Inline.Words last) {
            all.set(all.size() - 1, new Inline.Words(last.text().stripTrailing()));
        }
        all.removeIf(
                inline -> inline instanceof Inline.Words words && words.text().isEmpty());
        return List.copyOf(all);
    }

    /// The words with every run of blanks, of any script, as one blank, and without characters that nobody sees.
    public static String oneBlank(String text) {
        return UNSEEN.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /// All words in one line, for a format that knows no paragraphs.
    public static String plain(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> lines.add(plainText(paragraph.text()));
                case Block.Remember remember -> lines.add(plainText(remember.text()));
                case Block.Bullets list -> list.items().forEach(item -> lines.add(plainText(item)));
                case Block.Picture _, Block.Film _ -> {}
            }
        }
        return String.join(" ", lines);
    }

    /// The words of running text in one line.
    public static String plainText(List<Inline> text) {
        return oneBlank(Inline.plain(text)).strip();
    }

    /// Whether anything in the blocks is strong.
    public static boolean hasStrong(List<Block> blocks) {
        return Inline.allOf(blocks).anyMatch(Inline.Strong.class::isInstance);
    }
}
