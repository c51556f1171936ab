package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// Writes text in the grammar of the training content, so that its reader finds the same words and nothing else.
public final class MarkdownWriter {

    private static final Pattern SIGNS = Pattern.compile("[\\\\*_\\[\\]<`#]|&(?=#?[a-zA-Z0-9]+;)");
    private static final Pattern FIRST = Pattern.compile("^([-+=~|:>]|\\d+(?=[.)]))");

    private static final Pattern MARK = Pattern.compile("[\\p{P}\\p{S}\\s]");

    private MarkdownWriter() {}

    /// Blocks with an empty line between them.
    public static String blocks(List<Block> blocks) {
        List<String> parts = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> parts.add(text(paragraph.text()));
                case Block.Remember remember -> parts.add(text(remember.text()));
                case Block.Bullets list -> parts.add(list(list));
                case Block.Picture _, Block.Film _ -> {}
            }
        }
        return String.join("\n\n", parts);
    }

    private static String list(Block.Bullets list) {
        List<String> lines = new ArrayList<>();
        for (List<Inline> item : list.items()) {
            lines.add((list.ordered() ? (lines.size() + 1) + ". " : "- ") + text(item));
        }
        return String.join("\n", lines);
    }

    /// Running text in one line.
    public static String text(List<Inline> text) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < text.size(); at++) {
            switch (text.get(at)) {
                case Inline.Words words -> line.append(escaped(words.text()));
                case Inline.Strong strong ->
                    line.append(
                            strong(Inline.plain(strong.text()), line, at + 1 < text.size() ? text.get(at + 1) : null));
                case Inline.Link link -> line.append("[%s](%s)".formatted(escaped(link.text()), link.address()));
                case Inline.Sign sign -> line.append(escaped(sign.words()));
                case Inline.ContactRef _, Inline.FigureRef _ -> {}
            }
        }
        return first(line.toString());
    }

    /// Plain words in one line.
    public static String words(String words) {
        return first(escaped(words));
    }

    /// A line that begins like a list, a line or a number would be one.
    private static String first(String line) {
        Matcher matcher = FIRST.matcher(line);
        if (!matcher.find()) {
            return line;
        }
        String sign = matcher.group();
        boolean number = Character.isDigit(sign.charAt(0));
        return number ? sign + "\\" + line.substring(sign.length()) : "\\" + line;
    }

    private static String escaped(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$0");
    }

    /// Stars where the grammar sees them as stars; beside other signs it would not, and there the words stand plain.
    private static String strong(String words, StringBuilder before, @Nullable Inline after) {
        boolean opens = startsPlainly(words) || before.isEmpty() || before.charAt(before.length() - 1) == ' ';
        boolean closes = endsPlainly(words) || after == null || startsWithBlank(after);
        return opens && closes ? "**" + escaped(words) + "**" : escaped(words);
    }

    private static boolean startsPlainly(String words) {
        return isPlain(words.codePointAt(0));
    }

    private static boolean endsPlainly(String words) {
        return isPlain(words.codePointBefore(words.length()));
    }

    /// Neither punctuation nor a symbol, in any script.
    private static boolean isPlain(int codePoint) {
        return !MARK.matcher(Character.toString(codePoint)).matches();
    }

    private static boolean startsWithBlank(Inline inline) {
        return inline instanceof Inline.Words words && words.text().startsWith(" ");
    }
}
