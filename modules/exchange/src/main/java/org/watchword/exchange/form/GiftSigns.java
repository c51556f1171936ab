package org.watchword.exchange.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;

/// The signs of GIFT: what stands behind a backslash is a letter, and what stands in square brackets first says how a
/// text is written.
final class GiftSigns {

    private static final String SIGNS = "~=#{}:\\";
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)\\]");

    /// Where letters that stand behind a backslash wait while the signs are looked for: a range that no script uses.
    private static final char HIDDEN = '\uE000';

    private GiftSigns() {}

    /// The text with every letter behind a backslash hidden.
    static String hide(String text) {
        StringBuilder hidden = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (letter == '\\' && (SIGNS.indexOf(next) >= 0 || next == 'n')) {
                hidden.append((char) (HIDDEN + (next == 'n' ? '\n' : next)));
                at++;
            } else if (!isHidden(letter)) {
                hidden.append(letter);
            }
        }
        return hidden.toString();
    }

    /// The text with hidden letters as they are.
    static String show(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(letter -> shown.append((char) (isHidden((char) letter) ? letter - HIDDEN : letter)));
        return shown.toString();
    }

    private static boolean isHidden(char letter) {
        return letter >= HIDDEN && letter < HIDDEN + 128;
    }

    /// How a text says that it is written; empty when it does not.
    static String format(String text) {
        Matcher named = FORMAT.matcher(text.strip());
        return named.find() ? named.group(1) : "";
    }

    /// The words of a text.
    ///
    /// @param usual how it is written when it does not say so itself
    static Prose prose(String raw, String usual) {
        String text = raw.strip();
        String own = format(text);
        String words = show(own.isEmpty() ? text : text.substring(own.length() + 2));
        return switch (own.isEmpty() ? usual : own) {
            case "html" -> HtmlReader.read(words);
            case "markdown" -> MarkdownReader.read(words);
            case "plain" -> Prose.plain(words);
            default -> HtmlReader.looksLike(words) ? HtmlReader.read(words) : Prose.plain(words);
        };
    }

    /// Words in front of which every sign has its backslash.
    static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (SIGNS.indexOf(letter) >= 0) {
                text.append('\\');
            }
            text.append(letter == '\n' ? ' ' : letter);
        }
        return text.toString();
    }

    /// Blocks as plain words where that says all, else as HTML.
    static String text(List<Block> blocks) {
        boolean simple = blocks.size() == 1
                && blocks.getFirst() instanceof Block.Paragraph paragraph
                && paragraph.text().stream().allMatch(Inline.Words.class::isInstance);
        return simple
                ? plain(Blocks.plain(blocks))
                : blocks.isEmpty() ? "" : "[html]" + escaped(HtmlWriter.blocks(blocks));
    }

    /// Running text as plain words where that says all, else as HTML.
    static String line(List<Inline> text) {
        return text.stream().allMatch(Inline.Words.class::isInstance)
                ? plain(Blocks.plainText(text))
                : "[html]" + escaped(HtmlWriter.text(text));
    }

    /// The left side of a pair, in which an arrow would end it.
    static String left(List<Inline> text) {
        return Blocks.plainText(text).contains("->") ? "[html]" + escaped(HtmlWriter.text(text)) : line(text);
    }

    /// Plain words are said to be plain where a reader could take them for something else.
    static String plain(String words) {
        boolean doubtful = words.startsWith("[")
                || words.startsWith("%")
                || words.startsWith("//")
                || words.indexOf('<') >= 0
                || words.indexOf('&') >= 0;
        return (doubtful ? "[plain]" : "") + escaped(words);
    }
}
