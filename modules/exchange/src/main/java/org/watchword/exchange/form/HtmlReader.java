package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;

/// Reads the words out of HTML, as editors of other programs write it: paragraphs, lists, strong words and addresses.
/// Everything else is taken off; what is thereby lost is said. It runs once over the text, whatever stands in it.
final class HtmlReader {

    private static final Pattern TAG =
            Pattern.compile("<!--.*?(?:-->|$)|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhref\\s*=\\s*[\"']?(https?://[^\\s\"'<>()\\\\{}]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PICTURES =
            Set.of("img", "audio", "video", "iframe", "object", "embed", "svg", "canvas", "picture");
    private static final Set<String> LETTERS = Set.of(
            "span", "i", "em", "u", "font", "sub", "sup", "small", "s", "big", "abbr", "cite", "code", "tt", "label",
            "mark", "q", "nolink", "bdi", "bdo", "kbd", "var", "wbr");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Reason> changes = new ArrayList<>();
    private final List<List<Inline>> items = new ArrayList<>();
    private List<Inline> text = new ArrayList<>();
    private boolean inList;
    private boolean ordered;
    private int strong;
    private String hidden = "";
    private String address = "";

    private HtmlReader() {}

    /// The text of some HTML.
    static Prose read(String html) {
        HtmlReader reader = new HtmlReader();
        Matcher matcher = TAG.matcher(html);
        int at = 0;
        while (matcher.find()) {
            reader.words(html.substring(at, matcher.start()));
            if (matcher.group(2) != null) {
                reader.tag(
                        matcher.group(2).toLowerCase(Locale.ROOT),
                        !matcher.group(1).isEmpty(),
                        matcher.group(3));
            }
            at = matcher.end();
        }
        reader.words(html.substring(at));
        reader.endList();
        return new Prose(reader.blocks, reader.changes.stream().distinct().toList());
    }

    /// Whether a text without a named format has tags in it.
    static boolean looksLike(String text) {
        Matcher matcher = TAG.matcher(text);
        return matcher.find() && matcher.group(2) != null;
    }

    private void words(String raw) {
        if (!hidden.isEmpty() || raw.isEmpty()) {
            return;
        }
        String words = Entities.read(raw);
        Inline inline = new Inline.Words(words);
        if (!address.isEmpty() && !words.isBlank()) {
            inline = new Inline.Link(Blocks.oneBlank(words).strip(), address);
        } else if (strong > 0) {
            inline = new Inline.Strong(List.of(inline));
        }
        text.add(inline);
    }

    private void tag(String name, boolean closing, String inside) {
        if (name.equals("script") || name.equals("style") || name.equals("title")) {
            hidden = closing ? "" : name;
        } else if (PICTURES.contains(name)) {
            if (!closing) {
                changes.add(Reason.of(Remark.PICTURE_LEFT_OUT));
            }
        } else if (name.equals("b") || name.equals("strong")) {
            strong = Math.max(0, strong + (closing ? -1 : 1));
        } else if (name.equals("a")) {
            Matcher found = ADDRESS.matcher(inside);
            address = !closing && found.find() ? Entities.read(found.group(1)) : "";
        } else if (!LETTERS.contains(name)) {
            part(name, closing);
        }
    }

    private void part(String name, boolean closing) {
        switch (name) {
            case "ul", "ol" -> {
                endList();
                inList = !closing;
                ordered = name.equals("ol");
            }
            case "li" -> {
                endPart();
                inList = inList || !closing;
            }
            case "td", "th" -> {
                changes.add(Reason.of(Remark.TABLE_FLATTENED));
                text.add(new Inline.Words(" "));
            }
            default -> endPart();
        }
    }

    private void endPart() {
        if (inList) {
            items.add(text);
        } else {
            blocks.add(new Block.Paragraph(text));
        }
        text = new ArrayList<>();
    }

    private void endList() {
        endPart();
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(ordered, items));
            items.clear();
        }
        inList = false;
    }
}
