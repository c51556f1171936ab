package org.watchword.exchange.item;

import java.util.List;
import java.util.Optional;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;

/// A question between two programs: what every format has in common, in the words of ours.
///
/// @param line where it begins in its file, from 1; 0 when it comes from our library
/// @param labels what only programs read
/// @param text the question, in one line of plain words
/// @param more one paragraph more, or nothing
public record Item(
        int line,
        Labels labels,
        String text,
        List<Block> more,
        QuestionKind kind,
        List<Option> options,
        KindDetail detail,
        List<Block> explanation,
        List<Block> source) {

    public Item {
        more = List.copyOf(more);
        options = List.copyOf(options);
        explanation = List.copyOf(explanation);
        source = List.copyOf(source);
    }

    /// A question of the library.
    public static Item of(Question question) {
        Labels labels = new Labels(question.id().question(), question.uses(), question.outcome(), question.tags());
        return new Item(
                0,
                labels,
                question.text(),
                question.more(),
                question.kind(),
                question.options(),
                question.detail(),
                question.explanation(),
                question.source());
    }

    /// The answers without "not sure".
    public List<Option> answers() {
        return options.stream().filter(option -> option.role() != Role.NOT_SURE).toList();
    }

    /// How many answers are right.
    public long right() {
        return options.stream().filter(option -> option.role() == Role.RIGHT).count();
    }

    /// What belongs to an answer, in a question of pairs.
    public Optional<Option> partner(Option option) {
        return detail instanceof KindDetail.Pairs pairs
                ? Optional.ofNullable(pairs.partners().get(option.id()))
                : Optional.empty();
    }

    public Item withLabels(Labels other) {
        return new Item(line, other, text, more, kind, options, detail, explanation, source);
    }

    public Item withOptions(List<Option> other) {
        return new Item(line, labels, text, more, kind, other, detail, explanation, source);
    }

    public Item withKind(QuestionKind other, KindDetail otherDetail) {
        return new Item(line, labels, text, more, other, options, otherDetail, explanation, source);
    }

    /// The same with other prose around its answers.
    public Item withProse(String otherText, List<Block> otherMore, List<Block> why, List<Block> from) {
        return new Item(line, labels, otherText, otherMore, kind, options, detail, why, from);
    }
}
