package org.watchword.records.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.LeftOut;
import org.watchword.session.learned.QuestionChange;
import org.watchword.session.learned.QuestionVersion;
import org.watchword.session.learned.Score;
import org.watchword.session.learned.SelfReported;
import org.watchword.session.learned.ThenNow;
import org.watchword.session.learned.Turnout;
import org.watchword.session.learned.TwoByTwo;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/// What a session changed, as it is stored: lists where the value has maps by more than a word. The order of a list
/// says nothing about people: questions stand as they were asked, all else by size.
record ChangeForm(
        Turnout turnout, List<Question> questions, List<Equal> scores, List<Said> selfReported, List<LeftOut> leftOut) {

    record Question(
            String question, int version, TwoByTwo right, TwoByTwo notSure, TwoByTwo confidentlyWrong, int skipped) {}

    /// So many pairs had this score.
    record Equal(int before, int after, int of, int pairs) {}

    record Said(String statement, List<Rated> ratings) {}

    /// So many people gave these two ratings.
    record Rated(int then, int now, int people) {}

    /// Says to Jackson that a change stands in this form.
    @JsonSerialize(converter = Written.class)
    @JsonDeserialize(converter = Read.class)
    abstract static class Mixed {}

    static final class Written extends StdConverter<Change, ChangeForm> {
        @Override
        public ChangeForm convert(Change change) {
            List<Equal> scores = new ArrayList<>();
            change.scores()
                    .forEach((score, pairs) -> scores.add(new Equal(score.before(), score.after(), score.of(), pairs)));
            List<Said> said = new ArrayList<>();
            change.selfReported().forEach((statement, each) -> said.add(new Said(statement, rated(each))));
            return new ChangeForm(
                    change.turnout(),
                    change.questions().stream().map(Written::question).toList(),
                    scores,
                    said,
                    change.leftOut());
        }

        private static Question question(QuestionChange change) {
            return new Question(
                    change.question().questionId(),
                    change.question().moduleVersion(),
                    change.right(),
                    change.notSure(),
                    change.confidentlyWrong(),
                    change.skipped());
        }

        private static List<Rated> rated(SelfReported said) {
            return said.ratings().entrySet().stream()
                    .map(each -> new Rated(each.getKey().then(), each.getKey().now(), each.getValue()))
                    .toList();
        }
    }

    static final class Read extends StdConverter<ChangeForm, Change> {
        @Override
        public Change convert(ChangeForm form) {
            Map<Score, Integer> scores = new TreeMap<>();
            form.scores().forEach(each -> scores.put(new Score(each.before(), each.after(), each.of()), each.pairs()));
            Map<String, SelfReported> said = new HashMap<>();
            form.selfReported().forEach(each -> said.put(each.statement(), rated(each)));
            return new Change(
                    form.turnout(),
                    form.questions().stream().map(Read::question).toList(),
                    scores,
                    said,
                    form.leftOut());
        }

        private static QuestionChange question(Question form) {
            return new QuestionChange(
                    new QuestionVersion(form.question(), form.version()),
                    form.right(),
                    form.notSure(),
                    form.confidentlyWrong(),
                    form.skipped());
        }

        private static SelfReported rated(Said form) {
            Map<ThenNow, Integer> ratings = new TreeMap<>();
            form.ratings().forEach(each -> ratings.put(new ThenNow(each.then(), each.now()), each.people()));
            return new SelfReported(ratings);
        }
    }
}
