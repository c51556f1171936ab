package org.watchword.room.assess;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.answers.page.Speech;
import org.watchword.answers.taking.PrivateTest;
import org.watchword.answers.taking.TestView;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.session.assess.PaperQuestion;

/// One person's test as their own phone sees it. It adds nothing to a [Taking]: what is answered stands there, in
/// memory, until the outcome is kept.
public final class OnPhone implements PrivateTest {

    private static final long SECONDS = 60;

    private final Taking taking;
    private final Speech speech;

    /// @param speech says questions with the contacts and figures of the session's area
    public OnPhone(Taking taking, Speech speech) {
        this.taking = taking;
        this.speech = speech;
    }

    /// What it is the page of.
    public Taking taking() {
        return taking;
    }

    @Override
    public String language() {
        return taking.language();
    }

    @Override
    public TestView view() {
        Optional<TakingEnd.Told> told = taking.outcome();
        if (told.isPresent()) {
            return told(told.get());
        }
        if (taking.goesOn()) {
            taking.start();
            return question();
        }
        return taking.left().filter(Duration::isZero).isPresent() ? new TestView.TimeUp() : new TestView.Ended();
    }

    private TestView question() {
        PaperQuestion asked = taking.question();
        Set<Character> answer = taking.answer();
        List<TestView.Choice> choices = asked.letters().stream()
                .map(letter ->
                        new TestView.Choice(letter, said(asked.options().get(letter - 'A')), answer.contains(letter)))
                .toList();
        return new TestView.Question(
                taking.number(),
                taking.paper().questions().size(),
                taking.left().map(left -> (int) Math.ceilDiv(left.toSeconds(), SECONDS)),
                asked.question().text(),
                speech.lines(asked.question().more()),
                asked.severalMayBeRight(),
                choices);
    }

    private String said(Option option) {
        return speech.say(option.text());
    }

    @Override
    public void answer(Set<Character> letters) {
        taking.clear();
        letters.forEach(taking::choose);
    }

    @Override
    public void goTo(int number) {
        taking.goTo(number);
    }

    @Override
    public TestView finish(boolean evenSo) {
        try {
            return switch (taking.finish(evenSo)) {
                case TakingEnd.Unanswered(List<Integer> questions) -> new TestView.Unanswered(questions);
                case TakingEnd.Told told -> told(told);
                case TakingEnd.Refused _ -> new TestView.NotKept();
                case TakingEnd.Ended _ -> new TestView.Ended();
            };
        } catch (IOException journal) {
            return new TestView.NotKept();
        }
    }

    private TestView told(TakingEnd.Told told) {
        List<TestView.LookAgain> again = told.marked().lookAgain().stream()
                .map(asked -> new TestView.LookAgain(asked.question().text(), told.tellsRight() ? right(asked) : ""))
                .toList();
        return new TestView.Told(
                told.marked().passed(), told.marked().points(), told.marked().of(), told.needed(), again);
    }

    private String right(PaperQuestion asked) {
        return asked.options().stream()
                .filter(option -> option.role() == Role.RIGHT)
                .map(this::said)
                .collect(Collectors.joining("; "));
    }
}
