package org.watchword.content.print;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// The gaps of a letter: `[name of the place]` stands where somebody writes that name. What is written into them is
/// kept nowhere.
public final class Gaps {
    private static final int LONGEST = 120;
    private static final Pattern GAP = Pattern.compile("\\[([^\\[\\]]{1,40})\\]");
    private static final String LINE = "_".repeat(24);

    private Gaps() {}

    /// The names of the gaps of a text, each once, in the order in which they come.
    public static List<String> of(PrintText text) {
        SequencedSet<String> names = new LinkedHashSet<>();
        with(text, words -> {
            GAP.matcher(words).results().forEach(gap -> names.add(gap.group(1)));
            return words;
        });
        return List.copyOf(names);
    }

    /// The same letter with what was written into its gaps, in every language. A gap into which nothing was written
    /// stays one.
    ///
    /// @param values by the names of the gaps; each is cut after 120 characters
    public static Print filled(Print letter, Map<String, String> values) {
        Map<String, PrintText> texts = new HashMap<>();
        letter.texts().forEach((language, text) -> texts.put(language, with(text, words -> filled(words, values))));
        return letter.with(texts);
    }

    /// The same text with a line to write on for each gap that is left, and its name behind it.
    public static PrintText lined(PrintText text) {
        return with(text, words -> GAP.matcher(words).replaceAll(LINE + " ($1)"));
    }

    private static String filled(String words, Map<String, String> values) {
        return GAP.matcher(words).replaceAll(gap -> {
            String value = plain(values.getOrDefault(gap.group(1), ""));
            return Matcher.quoteReplacement(value.isEmpty() ? gap.group() : value);
        });
    }

    /// Nothing that is written into a gap may be taken for a gap.
    private static String plain(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ")
                .replace('[', '(')
                .replace(']', ')')
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static PrintText with(PrintText text, UnaryOperator<String> change) {
        return new PrintText(
                text.language(),
                text.stale(),
                text.checked(),
                text.title(),
                blocks(text.lead(), change),
                text.panels().stream()
                        .map(panel -> new Panel(panel.heading(), blocks(panel.body(), change)))
                        .toList(),
                text.place());
    }

    private static List<Block> blocks(List<Block> blocks, UnaryOperator<String> change) {
        return blocks.stream().map(block -> block(block, change)).toList();
    }

    private static Block block(Block block, UnaryOperator<String> change) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(inlines(paragraph.text(), change));
            case Block.Remember remember -> new Block.Remember(inlines(remember.text(), change));
            case Block.Bullets list ->
                new Block.Bullets(
                        list.ordered(),
                        list.items().stream().map(item -> inlines(item, change)).toList());
            case Block.Picture picture -> picture;
            case Block.Film film -> film;
        };
    }

    private static List<Inline> inlines(List<Inline> text, UnaryOperator<String> change) {
        return text.stream().map(inline -> inline(inline, change)).toList();
    }

    private static Inline inline(Inline inline, UnaryOperator<String> change) {
        return switch (inline) {
            case Inline.Words words -> new Inline.Words(change.apply(words.text()));
            case Inline.Strong strong -> new Inline.Strong(inlines(strong.text(), change));
            case Inline.ContactRef reference -> reference;
            case Inline.FigureRef reference -> reference;
            case Inline.Sign sign -> sign;
            case Inline.Link link -> link;
        };
    }
}
