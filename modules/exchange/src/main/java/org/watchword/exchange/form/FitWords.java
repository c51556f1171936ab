package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;

/// The small changes by which a question is made to fit.
final class FitWords {

    /// A line of Aiken that would be an answer or the end of a question.
    private static final Pattern AIKEN = Pattern.compile("^(?:[A-Z][).].*|ANSWER:.*)$");

    private FitWords() {}

    /// As files write it: `true-false`.
    static String kind(QuestionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Option tidy(Option option) {
        return new Option(option.id(), option.role(), Blocks.tidy(option.text()), Blocks.tidyAll(option.feedback()));
    }

    static KindDetail partners(KindDetail detail, UnaryOperator<Option> change) {
        if (!(detail instanceof KindDetail.Pairs pairs)) {
            return detail;
        }
        Map<String, Option> changed = new HashMap<>();
        pairs.partners().forEach((id, partner) -> changed.put(id, change.apply(partner)));
        return new KindDetail.Pairs(changed);
    }

    /// `True` and `False`, in these words.
    static Option usualWords(Option option) {
        String usual = option.id().equals("true") ? "True" : "False";
        return option.role() == Role.NOT_SURE
                ? option
                : new Option(option.id(), option.role(), List.of(new Inline.Words(usual)), option.feedback());
    }

    static Option unexplained(Option option) {
        return new Option(option.id(), option.role(), option.text(), List.of());
    }

    static Option plainly(Option option) {
        List<Inline> words = Blocks.tidy(List.of(new Inline.Words(Blocks.plainText(option.text()))));
        return new Option(option.id(), option.role(), words, option.feedback());
    }

    static Item plainly(Item item) {
        return item.withOptions(item.options().stream().map(FitWords::plainly).toList());
    }

    static boolean hasStrong(Item item) {
        return item.options().stream().anyMatch(FitWords::isStrong) || Blocks.hasStrong(item.more());
    }

    static boolean hasStrongPartner(Item item) {
        return item.detail() instanceof KindDetail.Pairs pairs
                && pairs.partners().values().stream().anyMatch(FitWords::isStrong);
    }

    private static boolean isStrong(Option option) {
        return option.text().stream().anyMatch(Inline.Strong.class::isInstance);
    }

    /// The ids of the answers and of their partners.
    static List<String> ids(Item item) {
        Stream<String> partners = item.options().stream()
                .flatMap(option -> item.partner(option).stream())
                .map(Option::id);
        return Stream.concat(item.options().stream().map(Option::id), partners).toList();
    }

    /// The answers under the ids that reading them in would give: a, b, c and so on.
    static Item renumbered(Item item) {
        List<Option> options = new ArrayList<>();
        Map<String, Option> partners = new HashMap<>();
        for (Option option : item.options()) {
            String id = option.role() == Role.NOT_SURE ? NotSure.ID : ChoiceSketch.letter(options.size());
            options.add(new Option(id, option.role(), option.text(), option.feedback()));
            item.partner(option)
                    .ifPresent(partner -> partners.put(
                            id, new Option(id + "-partner", partner.role(), partner.text(), partner.feedback())));
        }
        KindDetail detail = item.detail() instanceof KindDetail.Pairs ? new KindDetail.Pairs(partners) : item.detail();
        return item.withOptions(options).withKind(item.kind(), detail);
    }

    /// Formats without a place for sources name each in a paragraph of its own.
    static Item sourceInLines(Item item, Format format) {
        if (format == Format.CSV) {
            return item;
        }
        List<Block> lines = new ArrayList<>();
        for (Block block : item.source()) {
            if (block instanceof Block.Bullets list) {
                list.items().forEach(one -> lines.addAll(Blocks.paragraph(one)));
            } else {
                lines.add(block);
            }
        }
        return item.withProse(item.text(), item.more(), item.explanation(), lines);
    }

    /// Why a question that has been made to fit still cannot be written.
    static Optional<Reason> refuses(Format format, Item item) {
        return switch (format) {
            case KAHOOT -> kahoot(item);
            case AIKEN ->
                AIKEN.matcher(item.text()).matches()
                        ? Optional.of(new Reason(Remark.WRONG_VALUE, item.text()))
                        : Optional.empty();
            case GIFT, MOODLE, CSV, QTI -> Optional.empty();
        };
    }

    private static Optional<Reason> kahoot(Item item) {
        if (item.options().size() > 4) {
            return Optional.of(new Reason(
                    Remark.TOO_MANY_ANSWERS, Integer.toString(item.options().size())));
        }
        boolean fits = item.text().length() <= KahootWriter.QUESTION
                && item.options().stream().allMatch(option -> option.words().length() <= KahootWriter.ANSWER);
        return fits ? Optional.empty() : Optional.of(Reason.of(Remark.TOO_LONG));
    }
}
