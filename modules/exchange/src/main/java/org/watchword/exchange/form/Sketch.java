package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// A question while it is read from a foreign file: its words first, then its answers, which decide what it becomes.
final class Sketch {

    /// The most characters of a written answer, when the file does not say.
    static final int LIMIT = 200;

    private static final String SOURCE = "Source:";

    private final int line;
    private final Prose text;
    private final List<Reason> changes = new ArrayList<>();
    private Labels labels = Labels.NONE;
    private boolean lastIsNotSure;
    private final List<Block> explanation = new ArrayList<>();
    private final List<Block> source = new ArrayList<>();

    Sketch(int line, Prose text) {
        this.line = line;
        this.text = text;
        this.changes.addAll(text.changes());
    }

    Sketch labelled(String id, List<String> tags) {
        lastIsNotSure = tags.contains(NotSure.TAG);
        labels = Labels.of(
                id, tags.stream().filter(tag -> !tag.equals(NotSure.TAG)).toList());
        return this;
    }

    Sketch labelled(Labels all, boolean saysNotSure) {
        labels = all;
        lastIsNotSure = saysNotSure;
        return this;
    }

    /// What is said of the whole question; paragraphs that begin with `Source:` name where it comes from.
    Sketch explained(Prose prose) {
        changes.addAll(prose.changes());
        for (Block block : prose.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && paragraph.text().getFirst() instanceof Inline.Words first
                    && first.text().startsWith(SOURCE)) {
                List<Inline> rest = new ArrayList<>(paragraph.text());
                rest.set(0, new Inline.Words(first.text().substring(SOURCE.length())));
                source.addAll(Blocks.paragraph(rest));
            } else {
                explanation.add(block);
            }
        }
        return this;
    }

    Sketch sourced(Prose prose) {
        changes.addAll(prose.changes());
        source.addAll(prose.blocks());
        return this;
    }

    /// Says that something was changed.
    Sketch changed(Remark remark, String detail) {
        changes.add(new Reason(remark, detail));
        return this;
    }

    Sketch changed(List<Reason> more) {
        changes.addAll(more);
        return this;
    }

    /// The question stays behind.
    Taken.Left left(Remark why, String detail) {
        return new Taken.Left(line, title(), new Reason(why, detail));
    }

    private String title() {
        return Blocks.plain(text.blocks());
    }

    /// A question with answers to choose from: one right one, or several.
    Taken chosen(boolean several, List<Answer> answers) {
        return new ChoiceSketch(this, lastIsNotSure).taken(several, answers);
    }

    /// The same, of a format that knows no statements: two answers called true and false are one.
    Taken chosenOrStatement(boolean several, List<Answer> answers) {
        return new ChoiceSketch(this, lastIsNotSure).takenOrStatement(several, answers);
    }

    /// A statement that is true or not.
    Taken trueFalse(boolean right, Prose ifTrue, Prose ifFalse) {
        return new ChoiceSketch(this, false).trueFalse(right, ifTrue, ifFalse);
    }

    /// Things to put in order.
    Taken ordered(List<Prose> items) {
        return new ListSketch(this).ordered(items);
    }

    /// Things that belong together.
    Taken matched(List<ListSketch.Pair> pairs) {
        return new ListSketch(this).matched(pairs);
    }

    /// A question that people answer in their own words.
    ///
    /// @param accepted what the other program would have taken for right
    Taken open(List<String> accepted) {
        if (!accepted.isEmpty()) {
            changed(Remark.ANSWERS_NOT_CHECKED, String.join("; ", accepted));
        }
        return made(QuestionKind.TEXT, List.of(), new KindDetail.Limit(LIMIT));
    }

    /// The question with its answers.
    Taken made(QuestionKind kind, List<org.watchword.content.question.Option> options, KindDetail detail) {
        List<List<Inline>> lines = lines();
        if (lines.isEmpty()) {
            return left(Remark.NO_TEXT, "");
        }
        if (lines.size() > 2) {
            changes.add(Reason.of(Remark.TEXT_JOINED));
        }
        List<Inline> more = new ArrayList<>();
        lines.stream().skip(1).forEach(one -> {
            more.addAll(one);
            more.add(new Inline.Words(" "));
        });
        if (lines.getFirst().stream().anyMatch(Inline.Strong.class::isInstance)) {
            changes.add(Reason.of(Remark.BOLD_LEFT_OUT));
        }
        Item item = new Item(
                line,
                labels,
                Blocks.plainText(lines.getFirst()),
                Blocks.paragraph(more),
                kind,
                options,
                detail,
                explanation,
                Blocks.tidyAll(source));
        return new Cleaning(changes).of(item);
    }

    private List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> lines.add(paragraph.text());
                case Block.Remember remember -> lines.add(remember.text());
                case Block.Bullets list -> lines.addAll(list.items());
                case Block.Picture _, Block.Film _ -> {}
            }
        }
        lines.removeIf(one -> Blocks.plainText(one).isBlank());
        return lines;
    }

    /// Whether two of some words are the same to a reader.
    static boolean hasTwice(List<String> words) {
        Set<String> seen = new HashSet<>();
        return words.stream().anyMatch(word -> !seen.add(word.toLowerCase(Locale.ROOT)));
    }
}
