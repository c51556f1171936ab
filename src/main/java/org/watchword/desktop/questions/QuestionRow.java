package org.watchword.desktop.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.Verdict;
import org.watchword.exchange.item.Loss;
import org.watchword.exchange.item.Reason;

/// What becomes of one question, in plain words.
///
/// @param line where it stands in the file that is read in; empty when it goes out
/// @param wrong whether it stays behind
record QuestionRow(String line, String question, String becomes, String why, boolean wrong) {

    /// A question that is read in.
    static QuestionRow of(Verdict verdict, Texts texts) {
        String line = Integer.toString(verdict.line());
        return switch (verdict) {
            case Verdict.Accepted accepted ->
                new QuestionRow(line, accepted.title(), texts.get(QuestionsWord.ACCEPTED), "", false);
            case Verdict.Changed changed -> {
                QuestionsWord becomes = changed.isDraft() ? QuestionsWord.DRAFT : QuestionsWord.CHANGED;
                List<Reason> reasons = new ArrayList<>(changed.changes());
                reasons.addAll(changed.toWrite());
                yield new QuestionRow(line, changed.title(), texts.get(becomes), say(reasons, texts), false);
            }
            case Verdict.Skipped skipped ->
                new QuestionRow(
                        line,
                        skipped.title(),
                        texts.get(QuestionsWord.SKIPPED),
                        say(List.of(skipped.why()), texts),
                        true);
        };
    }

    /// The questions of a module that are not in the file as they are here, one row for each.
    static List<QuestionRow> of(List<Loss> losses, OutgoingModule module, Texts texts) {
        Map<String, List<Loss>> byQuestion =
                losses.stream().collect(Collectors.groupingBy(Loss::question, LinkedHashMap::new, Collectors.toList()));
        return byQuestion.entrySet().stream()
                .map(entry -> row(module.words(entry.getKey()), entry.getValue(), texts))
                .toList();
    }

    private static QuestionRow row(String words, List<Loss> losses, Texts texts) {
        boolean out = losses.stream().anyMatch(Loss::leftOut);
        List<Reason> reasons = losses.stream()
                .filter(loss -> loss.leftOut() || !out)
                .map(Loss::reason)
                .toList();
        QuestionsWord becomes = out ? QuestionsWord.LEFT_OUT : QuestionsWord.CHANGES;
        return new QuestionRow("", words, texts.get(becomes), say(reasons, texts), out);
    }

    private static String say(List<Reason> reasons, Texts texts) {
        return reasons.stream()
                .map(reason -> RemarkWord.say(texts, reason))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
