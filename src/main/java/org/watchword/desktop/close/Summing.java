package org.watchword.desktop.close;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.question.Question;
import org.watchword.desktop.close.Summary.Change;
import org.watchword.desktop.close.Summary.Score;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Asked;
import org.watchword.session.PartOutline;
import org.watchword.session.SessionState;
import org.watchword.session.SlideOutline;
import org.watchword.session.Summary.Answered;

/// Puts words to the numbers of a session: its record knows questions and prints by their ids only.
///
/// @param plan the deck as it is today, when the library still has it
record Summing(Library library, Optional<DeckPlan> plan, Texts texts) {

    Summary of(SessionState session, Instant now) {
        var totals = org.watchword.session.Summary.of(session, now);
        double planned = session.deck().parts().stream()
                .mapToDouble(PartOutline::minutes)
                .sum();
        return new Summary(
                session.deck().title(),
                session.setup().venue(),
                session.setup().date(),
                session.setup().time(),
                session.setup().rehearsal(),
                totals.named(),
                totals.people() - totals.named(),
                Math.round(totals.presented().toSeconds() / 60.0),
                (int) Math.round(planned),
                PartTime.of(session, plan, texts),
                changes(totals.rounds()),
                doubted(totals.rounds()),
                materials(session.deck().deckId()),
                session.setup().namesAllowed());
    }

    private List<Change> changes(List<Answered> rounds) {
        Map<String, List<Answered>> byQuestion = new LinkedHashMap<>();
        rounds.stream()
                .filter(round -> round.question().asked() != Asked.TEACHING)
                .filter(round -> !round.question().right().isEmpty())
                .forEach(round -> byQuestion
                        .computeIfAbsent(round.question().questionId(), _ -> new ArrayList<>())
                        .add(round));
        return byQuestion.entrySet().stream()
                .map(one -> new Change(
                        words(one.getKey()), score(one.getValue(), Asked.BEFORE), score(one.getValue(), Asked.AFTER)))
                .toList();
    }

    private List<String> doubted(List<Answered> rounds) {
        return rounds.stream()
                .filter(round -> round.round().inDoubt())
                .map(this::words)
                .distinct()
                .toList();
    }

    private static Optional<Score> score(List<Answered> rounds, Asked when) {
        return rounds.stream()
                .filter(round -> round.question().asked() == when)
                .findFirst()
                .flatMap(round -> round.rightHands()
                        .map(right -> new Score(right, round.round().tally().hands())));
    }

    /// The words of what was asked in a round: of a scenario those of the whole.
    private String words(Answered round) {
        return plan.stream()
                .flatMap(deck -> deck.slides().stream())
                .map(SlideOutline::questions)
                .flatMap(asked -> Stream.ofNullable(asked.get(round.round().id())))
                .map(Question::text)
                .findFirst()
                .orElse(round.question().questionId());
    }

    private String words(String question) {
        return plan.stream()
                .flatMap(deck -> deck.slides().stream())
                .map(PlannedSlide::question)
                .flatMap(Optional::stream)
                .filter(one -> one.id().toString().equals(question))
                .map(Question::text)
                .findFirst()
                .orElse(question);
    }

    private List<String> materials(String deckId) {
        return library.deck(deckId).stream()
                .flatMap(deck -> deck.prints().stream())
                .flatMap(id -> library.print(id).stream())
                .flatMap(print -> print.text(texts.language().code()).stream())
                .map(text -> text.title())
                .toList();
    }
}
