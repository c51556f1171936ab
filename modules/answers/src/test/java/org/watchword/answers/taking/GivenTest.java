package org.watchword.answers.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A test of three questions, the second with several right answers; A is right everywhere.
final class GivenTest implements PrivateTest {

    final List<Set<Character>> answers = new ArrayList<>(List.of(Set.of(), Set.of(), Set.of()));
    int at;
    int finished;
    boolean ended;
    boolean timeUp;
    boolean kept;

    @Override
    public String language() {
        return "en";
    }

    @Override
    public TestView view() {
        if (kept) {
            return new TestView.Told(false, 1, 3, 2, List.of(new TestView.LookAgain("Who <is> asked?", "Both")));
        }
        if (ended) {
            return new TestView.Ended();
        }
        if (timeUp) {
            return new TestView.TimeUp();
        }
        return new TestView.Question(
                at + 1,
                3,
                Optional.of(7),
                "Question <" + (at + 1) + ">?",
                List.of("Below <it>"),
                at == 1,
                List.of(choice('A'), choice('B'), choice('C')));
    }

    private TestView.Choice choice(char letter) {
        return new TestView.Choice(letter, "Answer " + letter, answers.get(at).contains(letter));
    }

    @Override
    public void answer(Set<Character> letters) {
        answers.set(at, letters);
    }

    @Override
    public void goTo(int number) {
        at = Math.clamp(number - 1L, 0, 2);
    }

    @Override
    public TestView finish(boolean evenSo) {
        List<Integer> left = IntStream.rangeClosed(1, 3)
                .filter(number -> answers.get(number - 1).isEmpty())
                .boxed()
                .toList();
        if (!left.isEmpty() && !evenSo) {
            return new TestView.Unanswered(left);
        }
        finished++;
        kept = true;
        return view();
    }
}
