package org.watchword.desktop.learned;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;
import org.watchword.room.learned.Learning;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.Learned;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.LeftOut;
import org.watchword.session.learned.QuestionChange;
import org.watchword.session.learned.QuestionVersion;
import org.watchword.session.learned.Response;
import org.watchword.session.learned.Score;
import org.watchword.session.learned.SelfReported;
import org.watchword.session.learned.ThenNow;
import org.watchword.session.learned.Turnout;
import org.watchword.session.learned.TwoByTwo;

/// Figures of the shipped deck for drivers.
final class Given {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final SessionId SESSION = new SessionId(new UUID(7, 7));
    static final String OF = "Taxi and private hire drivers · Castle Hall · Saturday 21 November";

    private static final Library LIBRARY =
            LibraryReader.read(List.of(Path.of(System.getProperty("watchword.root"), "training-content")));

    private Given() {}

    static List<Question> asked() {
        DeckPlan plan = LIBRARY.plan("taxi-drivers", "en").orElseThrow();
        return plan.slides().stream()
                .filter(slide -> slide.moment() == Moment.BEFORE)
                .map(PlannedSlide::question)
                .flatMap(Optional::stream)
                .skip(4)
                .toList();
    }

    /// A session's figures, with as many pairs as there are both, fewer or more, for each question.
    static Change change(TwoByTwo right) {
        List<QuestionChange> questions = asked().stream()
                .filter(question -> question.kind().asksKnowledge())
                .map(question -> new QuestionChange(
                        new QuestionVersion(question.id().toString(), question.moduleVersion()),
                        right,
                        new TwoByTwo(0, 3, 1, right.pairs() - 4),
                        new TwoByTwo(1, 3, 0, right.pairs() - 4),
                        1))
                .toList();
        Map<String, SelfReported> said = Map.of(
                "act/how-to-report#how-sure", new SelfReported(Map.of(new ThenNow(2, 4), 6, new ThenNow(3, 3), 2)));
        int pairs = right.pairs();
        return new Change(
                new Turnout(pairs + 4, pairs + 2, pairs + 1, pairs),
                questions,
                Map.of(new Score(1, 2, 3), pairs / 2, new Score(0, 2, 3), pairs - pairs / 2),
                said,
                List.of(new LeftOut("act/how-to-report#danger-now", LeftOut.Why.OTHER_WORDS)));
    }

    static Change small() {
        return change(new TwoByTwo(4, 1, 5, 2));
    }

    /// Three sessions together have pairs enough for figures.
    static LearnedFacts several() {
        return facts(Optional.empty(), Collections.nCopies(3, small()), new Response(45, 16));
    }

    static LearnedFacts none() {
        return facts(Optional.empty(), List.of(), new Response(0, 0));
    }

    /// Phones and paper are in, and nothing was counted for good.
    static LearnedFacts open() {
        Map<SheetSet, List<Integer>> typed =
                Map.of(SheetSet.BEFORE, List.of(3, 12, 17), SheetSet.AFTER, List.of(3), SheetSet.LATER, List.of());
        Learning.Open sheets =
                new Learning.Open(Optional.of(small()), typed, Map.of(SheetSet.BEFORE, 14, SheetSet.AFTER, 13));
        return one(Optional.empty(), Optional.of(sheets), Optional.of(plan(null)));
    }

    static LearnedFacts untouched() {
        return one(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static LearnedFacts withoutQuestions() {
        return facts(
                Optional.of(new Learning(
                        SESSION, SessionState.BEGIN, Map.of(), Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(),
                new Response(0, 0));
    }

    /// Counted, and pairs wait to be asked again.
    static LearnedFacts waiting() {
        Learning.Open pairs =
                new Learning.Open(Optional.empty(), Map.of(SheetSet.LATER, List.of(3, 9)), Map.of(SheetSet.LATER, 2));
        return one(Optional.of(new Learned(small(), null)), Optional.of(pairs), Optional.of(plan(null)));
    }

    static LearnedFacts monthsLater() {
        Learned learned = new Learned(
                small(), new Learned.MonthsLater(change(new TwoByTwo(2, 0, 2, 1)), change(new TwoByTwo(3, 1, 0, 1))));
        return one(
                Optional.of(learned),
                Optional.empty(),
                Optional.of(plan(new FollowUp.Replies(TODAY.plusMonths(3), 16, 5))));
    }

    private static FollowUp plan(FollowUp.Replies replies) {
        return new FollowUp(SESSION, TODAY.plusMonths(3), replies);
    }

    private static LearnedFacts one(Optional<Learned> counted, Optional<Learning.Open> open, Optional<FollowUp> plan) {
        Map<SheetSet, List<Question>> papers =
                Map.of(SheetSet.BEFORE, asked(), SheetSet.AFTER, asked(), SheetSet.LATER, asked());
        return facts(
                Optional.of(new Learning(SESSION, SessionState.BEGIN, papers, counted, open, plan)),
                List.of(),
                new Response(0, 0));
    }

    private static LearnedFacts facts(Optional<Learning> one, List<Change> several, Response response) {
        Map<String, Question> questions = new HashMap<>();
        LIBRARY.modules().stream()
                .flatMap(module -> module.text("en").questions().stream())
                .forEach(each -> questions.put(each.id().toString(), each));
        return new LearnedFacts(TODAY, questions, one, several, response, OF);
    }
}
