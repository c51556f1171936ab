package org.watchword.session.learned;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.session.RoundOutline;

/// All that a room answered at one moment.
///
/// @param asked question id to the version of its module, in the order asked; only questions with a right answer
/// @param sheets one for each slip
public record AnswerSet(Map<String, Integer> asked, Map<Slip, Sheet> sheets) {

    public AnswerSet {
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
        sheets = Map.copyOf(sheets);
    }

    /// What was asked in these rounds. A scale, a question about confidence or a free text has no right answer and
    /// is left out here, so that it can never be counted as right or wrong.
    public static AnswerSet of(List<RoundOutline> rounds, Map<Slip, Sheet> sheets) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        rounds.stream()
                .filter(round -> !round.right().isEmpty())
                .forEach(round -> asked.put(round.questionId(), round.moduleVersion()));
        return new AnswerSet(asked, sheets);
    }

    List<QuestionVersion> questions() {
        return asked.entrySet().stream()
                .map(each -> new QuestionVersion(each.getKey(), each.getValue()))
                .toList();
    }

    Optional<Integer> version(String questionId) {
        return Optional.ofNullable(asked.get(questionId));
    }

    /// Who answered at least one question. A slip that only joined has answered nothing.
    public Set<Slip> answered() {
        return sheets.entrySet().stream()
                .filter(each -> answered(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean answered(Sheet sheet) {
        return questions().stream().anyMatch(question -> sheet.answer(question).given());
    }
}
