package org.watchword.exchange.form;

import static org.watchword.content.question.QuestionKind.HOTSPOT;
import static org.watchword.content.question.QuestionKind.MATCH;
import static org.watchword.content.question.QuestionKind.MULTIPLE;
import static org.watchword.content.question.QuestionKind.ORDER;
import static org.watchword.content.question.QuestionKind.SCENARIO;
import static org.watchword.content.question.QuestionKind.SINGLE;
import static org.watchword.content.question.QuestionKind.TEXT;
import static org.watchword.content.question.QuestionKind.TRUE_FALSE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Loss;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;

/// Makes a question fit a format. What comes out is exactly what reading the file again brings back, and everything
/// that is taken off on the way is told.
public final class Fit {

    private final Format format;
    private final List<Loss> losses = new ArrayList<>();

    public Fit(Format format) {
        this.format = format;
    }

    /// What was told so far, in the order of the questions.
    public List<Loss> losses() {
        return List.copyOf(losses);
    }

    /// The question as the format can hold it; empty, with the reason told, when it cannot.
    public Optional<Item> of(Item whole) {
        Item item = tidy(whole);
        if (item.kind() == HOTSPOT) {
            lost(item, Remark.LOSES_PICTURE, "");
            item = item.withKind(SINGLE, new KindDetail.Plain());
        }
        if (!kinds().contains(item.kind())) {
            losses.add(new Loss(
                    item.labels().id(), new Reason(Remark.CANNOT_HOLD_KIND, FitWords.kind(item.kind())), true));
            return Optional.empty();
        }
        item = words(labels(explanations(answers(item))));
        Optional<Reason> tooMuch = FitWords.refuses(format, item);
        tooMuch.ifPresent(reason -> losses.add(new Loss(whole.labels().id(), reason, true)));
        return tooMuch.isPresent() ? Optional.empty() : Optional.of(item);
    }

    private Set<QuestionKind> kinds() {
        return switch (format) {
            case AIKEN -> EnumSet.of(SINGLE, TRUE_FALSE);
            case KAHOOT -> EnumSet.of(SINGLE, TRUE_FALSE, MULTIPLE);
            case GIFT -> EnumSet.of(SINGLE, TRUE_FALSE, MULTIPLE, MATCH, TEXT);
            case MOODLE, QTI -> EnumSet.of(SINGLE, TRUE_FALSE, MULTIPLE, MATCH, ORDER, TEXT);
            case CSV -> EnumSet.complementOf(EnumSet.of(HOTSPOT, SCENARIO));
        };
    }

    /// The same words in the common shape.
    private static Item tidy(Item item) {
        List<Option> options = item.options().stream().map(FitWords::tidy).toList();
        KindDetail detail = FitWords.partners(item.detail(), FitWords::tidy);
        return item.withOptions(options)
                .withKind(item.kind(), detail)
                .withProse(
                        Blocks.oneBlank(item.text()).strip(),
                        Blocks.tidyAll(item.more()),
                        Blocks.tidyAll(item.explanation()),
                        Blocks.tidyAll(item.source()));
    }

    private boolean isSimple() {
        return format == Format.AIKEN || format == Format.KAHOOT;
    }

    private Item answers(Item whole) {
        Item item = whole;
        if (item.kind() == TRUE_FALSE) {
            item = statement(item);
        }
        if (isSimple() && (hasStrangeNotSure(item) || item.options().size() > most())) {
            item = withoutNotSure(item);
        }
        if (format == Format.KAHOOT && item.kind() == MULTIPLE && item.right() == 1) {
            lost(item, Remark.LOSES_KIND, "");
            item = item.withKind(SINGLE, item.detail());
        }
        boolean limited = item.detail() instanceof KindDetail.Limit(int most) && most != Sketch.LIMIT;
        if (limited && format != Format.CSV && format != Format.QTI) {
            lost(item, Remark.LOSES_LIMIT, "");
            item = item.withKind(item.kind(), new KindDetail.Limit(Sketch.LIMIT));
        }
        return format == Format.CSV || format == Format.QTI ? item : ids(item);
    }

    private int most() {
        return format == Format.KAHOOT ? 4 : 26;
    }

    private static boolean hasStrangeNotSure(Item item) {
        return NotSure.needsTag(item.options());
    }

    private Item withoutNotSure(Item item) {
        boolean had = item.options().stream().anyMatch(option -> option.role() == Role.NOT_SURE);
        if (had) {
            lost(item, Remark.LOSES_NOT_SURE, "");
        }
        return had ? item.withOptions(item.answers()) : item;
    }

    /// Formats that know statements know no words of theirs, and no third answer.
    private Item statement(Item item) {
        boolean usual = item.answers().stream()
                .allMatch(option -> Blocks.plainText(option.text()).equalsIgnoreCase(option.id()));
        return switch (format) {
            case GIFT, MOODLE -> {
                if (!usual) {
                    lost(item, Remark.LOSES_WORDS_OF_TRUE, "");
                }
                yield withoutNotSure(item.withOptions(
                        item.options().stream().map(FitWords::usualWords).toList()));
            }
            case AIKEN, KAHOOT -> {
                if (!usual) {
                    lost(item, Remark.LOSES_KIND, "");
                    yield item.withKind(SINGLE, item.detail());
                }
                yield item.withOptions(
                        item.options().stream().map(FitWords::usualWords).toList());
            }
            case CSV, QTI -> item;
        };
    }

    private Item ids(Item item) {
        boolean statement = item.kind() == QuestionKind.TRUE_FALSE;
        Item renamed = statement ? item : FitWords.renumbered(item);
        boolean other = !FitWords.ids(item).equals(FitWords.ids(renamed));
        if (other) {
            lost(item, Remark.LOSES_IDS, String.join(" ", FitWords.ids(item)));
        }
        return renamed;
    }

    private Item explanations(Item whole) {
        Item item = whole;
        boolean choices = item.kind() == SINGLE || item.kind() == MULTIPLE || item.kind() == QuestionKind.TRUE_FALSE;
        boolean holdsWhy = (!isSimple() && choices) || format == Format.CSV;
        if (!holdsWhy
                && item.options().stream().anyMatch(option -> !option.feedback().isEmpty())) {
            lost(item, Remark.LOSES_WHY, "");
            item = item.withOptions(
                    item.options().stream().map(FitWords::unexplained).toList());
        }
        if (isSimple() && !item.explanation().isEmpty()) {
            lost(item, Remark.LOSES_EXPLANATION, "");
        }
        if (isSimple() && !item.source().isEmpty()) {
            lost(item, Remark.LOSES_SOURCE, "");
        }
        List<Block> none = List.of();
        return isSimple() ? item.withProse(item.text(), item.more(), none, none) : FitWords.sourceInLines(item, format);
    }

    private Item labels(Item item) {
        boolean holdsTags = !isSimple() && format != Format.QTI;
        if (!holdsTags && (!item.labels().asTags().isEmpty() || isSimple())) {
            lost(item, Remark.LOSES_LABELS, String.join(" ", item.labels().asTags()));
        }
        if (isSimple()) {
            return item.withLabels(Labels.NONE);
        }
        return holdsTags
                ? item
                : item.withLabels(Labels.NONE.withId(item.labels().id()));
    }

    private Item words(Item whole) {
        Item item = whole;
        if (isSimple() && FitWords.hasStrong(item)) {
            lost(whole, Remark.LOSES_BOLD, "");
            item = FitWords.plainly(item);
        }
        if (!isSimple() && format != Format.CSV && format != Format.QTI && FitWords.hasStrongPartner(item)) {
            lost(whole, Remark.LOSES_BOLD, "");
            item = item.withKind(item.kind(), FitWords.partners(item.detail(), FitWords::plainly));
        }
        if (isSimple() && !item.more().isEmpty()) {
            lost(whole, Remark.LOSES_PARAGRAPHS, "");
            String joined = item.text() + " " + Blocks.plain(item.more());
            item = item.withProse(joined, List.of(), item.explanation(), item.source());
        }
        return item;
    }

    /// Told by the id that the question has in the library, also where the format holds none.
    private void lost(Item item, Remark remark, String detail) {
        losses.add(new Loss(item.labels().id(), new Reason(remark, detail), false));
    }
}
