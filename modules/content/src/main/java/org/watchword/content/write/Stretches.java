package org.watchword.content.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.markdown.Page;

/// Finds the lines of every field in the text of one slide.
final class Stretches {
    private static final Pattern KEY = Pattern.compile("^([a-z-]+):\\s*(.*?)\\s*$");
    private static final Pattern PICTURE = Pattern.compile("^!\\[(.*)\\]\\(media/([^)]*)\\)$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+");

    private final List<String> lines;
    private final GrammarWords words;
    private final NoteLetters notes;
    private final List<Stretch> found = new ArrayList<>();
    private Optional<SlideField> section = Optional.empty();
    private boolean inSection;
    private boolean left;
    private boolean right;
    private int blockEnd;

    private Stretches(List<String> lines, GrammarWords words) {
        this.lines = lines;
        this.words = words;
        this.notes = new NoteLetters(words);
    }

    /// What was found.
    ///
    /// @param all in the order of the file
    /// @param blockEnd the line that ends the slide's block, counted from 0
    record Found(List<Stretch> all, int blockEnd) {}

    /// @param lines of one slide, without their ends
    static Found in(List<String> lines, GrammarWords words) {
        Stretches stretches = new Stretches(lines, words);
        Node document = Page.parse(Path.of(""), String.join("\n", lines)).document();
        for (@Nullable Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            stretches.take(node);
        }
        return new Found(List.copyOf(stretches.found), stretches.blockEnd);
    }

    private void take(Node node) {
        switch (node) {
            case Heading heading
            when heading.getLevel() == 2 ->
                add(SlideField.HEADING, node, MarkdownLetters.read(text(node).replaceFirst("^#+\\s*", "")));
            case Heading heading -> section(text(heading).replaceFirst("^#+\\s*", ""));
            case FencedCodeBlock _ -> block(node);
            case ListBlock list -> list(list);
            case BlockQuote _
            when !inSection -> add(SlideField.REMEMBER, node, MarkdownLetters.read(joined(node, "^\\s*>\\s?")));
            case Paragraph paragraph -> paragraph(paragraph);
            default -> {}
        }
    }

    private void section(String name) {
        inSection = true;
        section = SlideField.SECTIONS.stream()
                .filter(field -> SlideSource.heading(field, words).equals(name))
                .findFirst();
    }

    private void block(Node node) {
        if (blockEnd > 0) {
            return;
        }
        blockEnd = last(node);
        for (int line = first(node) + 1; line < blockEnd; line++) {
            Matcher key = KEY.matcher(lines.get(line));
            if (key.matches()) {
                int at = line;
                for (SlideField field : SlideField.values()) {
                    if (!field.key().isEmpty() && field.key().equals(key.group(1))) {
                        found.add(new Stretch(field, at, at, key.group(2)));
                    }
                }
            }
        }
    }

    private void list(ListBlock list) {
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String value = MarkdownLetters.read(joined(item, ITEM.pattern()));
            if (!inSection) {
                add(right ? SlideField.RIGHT_ITEMS : SlideField.ITEMS, item, value);
            } else if (section.isPresent() && list instanceof BulletList) {
                add(section.get(), item, NoteLetters.POINT + value);
            } else if (section.isPresent()) {
                add(section.get(), item, MarkdownLetters.read(joined(item, "")));
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String written = joined(paragraph, "");
        if (inSection) {
            section.ifPresent(field -> add(field, paragraph, notes.read(written)));
            return;
        }
        Matcher picture = PICTURE.matcher(written);
        if (isAlone(paragraph, Image.class) && picture.matches()) {
            add(SlideField.PICTURE, paragraph, picture.group(2));
            add(SlideField.PICTURE, paragraph, MarkdownLetters.read(picture.group(1)));
        } else if (isAlone(paragraph, StrongEmphasis.class) && isColumn()) {
            add(
                    left ? SlideField.RIGHT_HEAD : SlideField.LEFT_HEAD,
                    paragraph,
                    MarkdownLetters.read(written.replace("**", "")));
            right = left;
            left = true;
        } else {
            add(SlideField.WORDS, paragraph, MarkdownLetters.read(written));
        }
    }

    /// Only a slide that compares has heads of columns; elsewhere strong words are words.
    private boolean isColumn() {
        return lines.stream().limit(blockEnd).anyMatch(line -> line.strip().equals("layout: compare"));
    }

    private static boolean isAlone(Node node, Class<? extends Node> kind) {
        Node only = node.getFirstChild();
        return kind.isInstance(only) && only.getNext() == null;
    }

    private void add(SlideField field, Node node, String value) {
        found.add(new Stretch(field, first(node), last(node), value));
    }

    private String text(Node node) {
        return lines.get(first(node)).strip();
    }

    /// The lines of a node as one, without what stands before its first words.
    private String joined(Node node, String mark) {
        StringBuilder text = new StringBuilder();
        for (int line = first(node); line <= last(node); line++) {
            String more = lines.get(line);
            boolean marked = line == first(node) || node instanceof BlockQuote;
            text.append(text.isEmpty() ? "" : " ").append((marked ? more.replaceFirst(mark, "") : more).strip());
        }
        return text.toString();
    }

    private static int first(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
    }

    private static int last(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getLast().getLineIndex();
    }
}
