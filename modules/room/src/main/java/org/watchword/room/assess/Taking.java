package org.watchword.room.assess;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchword.content.authority.Drawing;
import org.watchword.session.assess.Marked;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperQuestion;
import org.watchword.session.assess.Ticked;

/// One person takes the test at a screen, question by question. What was answered stands here in memory and nowhere
/// else: it is never written, and is forgotten as soon as the outcome is on the disk, or when the program ends. A test
/// that was not finished is no try.
///
/// Safe for use by several threads; [#finish] reads the journal and is not for a window's thread.
public final class Taking {

    private final AssessDesk desk;
    private final Handed handed;
    private final TakingTime time;
    private final Runnable over;
    private final List<Set<Character>> answers;
    private int at;
    private boolean open = true;
    private TakingEnd.@Nullable Told told;

    /// What was drawn for whom.
    record Handed(Candidate candidate, Paper paper, String language) {}

    /// @param over is told once that this test goes on no longer
    Taking(AssessDesk desk, Handed handed, TakingTime time, Runnable over) {
        this.desk = desk;
        this.handed = handed;
        this.time = time;
        this.over = over;
        answers = handed.paper().questions().stream()
                .map(_ -> (Set<Character>) new TreeSet<Character>())
                .toList();
    }

    /// What tells this person that the test is for them, and tells nobody else who they are: the first name alone.
    public String firstName() {
        String name = handed.candidate().who().name().strip();
        String given = name.substring(name.indexOf(',') + 1).strip();
        return Stream.of((given.isEmpty() ? name : given).split("\\s+"))
                .findFirst()
                .orElse("");
    }

    /// What is asked, in the order of this person's paper.
    public Paper paper() {
        return handed.paper();
    }

    /// Whose test it is: for the trainer alone.
    public Candidate candidate() {
        return handed.candidate();
    }

    /// In which language, a BCP 47 tag.
    public String language() {
        return handed.language();
    }

    /// Whether the trainer may read the questions to this person.
    public boolean mayBeRead() {
        return desk.authority().readAloud();
    }

    /// Which question is being looked at, from 1.
    public synchronized int number() {
        return at + 1;
    }

    /// The question that is being looked at.
    public synchronized PaperQuestion question() {
        return handed.paper().questions().get(at);
    }

    /// What is answered to it so far; nothing while nothing is.
    public synchronized Set<Character> answer() {
        return Set.copyOf(answers.get(at));
    }

    /// Chooses a letter of the question that is being looked at, or takes it back where several may be chosen. A
    /// letter that it does not have changes nothing, and nothing changes when the time is up.
    public synchronized void choose(char letter) {
        PaperQuestion question = question();
        if (!goesOn() || !question.letters().contains(letter)) {
            return;
        }
        Set<Character> answer = answers.get(at);
        boolean again = answer.contains(letter);
        if (!question.severalMayBeRight()) {
            answer.clear();
        }
        if (again && question.severalMayBeRight()) {
            answer.remove(letter);
        } else {
            answer.add(letter);
        }
    }

    /// Leaves the question that is being looked at without an answer.
    public synchronized void clear() {
        if (goesOn()) {
            answers.get(at).clear();
        }
    }

    /// On to the next question; stays at the last one.
    public void next() {
        goTo(number() + 1);
    }

    /// Back to the one before; stays at the first one.
    public void back() {
        goTo(number() - 1);
    }

    /// To a question by its number, from 1; a number that there is not leads to the nearest one.
    public synchronized void goTo(int number) {
        at = Math.clamp(number - 1L, 0, answers.size() - 1);
    }

    /// The numbers of the questions without an answer, from 1.
    public synchronized List<Integer> unanswered() {
        return IntStream.rangeClosed(1, answers.size())
                .filter(number -> answers.get(number - 1).isEmpty())
                .boxed()
                .toList();
    }

    /// The person begins: from now on time counts, where it does.
    public void start() {
        time.start();
    }

    /// How much time is left, nothing when it is up; empty where time does not count.
    public Optional<Duration> left() {
        return time.left();
    }

    /// Gives the extra time that the authority allows, once.
    public void giveMoreTime() {
        time.giveMore();
    }

    /// Whether there is extra time that was not given yet.
    public boolean mayHaveMoreTime() {
        return time.mayBeMore();
    }

    /// Whether answers still count: it was neither finished nor ended, and the time is not up.
    public synchronized boolean goesOn() {
        return open && !time.isUp();
    }

    /// Finishes: marks what was answered and keeps the outcome, as of a paper. Where something is left without an
    /// answer it asks once; when the time is up, what is there counts. Asked again after that, it tells the same.
    ///
    /// @param evenSo finish although questions are left without an answer
    /// @throws IOException when the journal cannot be read; the answers are still here
    public synchronized TakingEnd finish(boolean evenSo) throws IOException {
        TakingEnd.Told before = told;
        if (before != null) {
            return before;
        }
        if (!open) {
            return new TakingEnd.Ended();
        }
        List<Integer> unanswered = unanswered();
        if (!unanswered.isEmpty() && !evenSo && !time.isUp()) {
            return new TakingEnd.Unanswered(unanswered);
        }
        return switch (desk.keep(ready())) {
            case Done.Refused(Refusal why) -> new TakingEnd.Refused(why);
            case Done.Kept(Candidate candidate) -> told(candidate);
        };
    }

    private Marking.Ready ready() {
        Ticked ticked = new Ticked(answers.stream().map(Set::copyOf).toList());
        Marked marked = Marked.of(handed.paper(), ticked, desk.authority());
        return new Marking.Ready(handed.candidate(), handed.paper(), handed.language(), marked);
    }

    private TakingEnd told(Candidate candidate) {
        Marking.Ready ready = ready();
        TakingEnd.Told now = new TakingEnd.Told(
                candidate,
                ready.marked(),
                desk.authority().pointsToPass(ready.marked().of()),
                desk.authority().drawing() instanceof Drawing.Shuffled);
        close();
        told = now;
        return now;
    }

    /// What this person was told; empty before it was finished and after it was ended.
    public synchronized Optional<TakingEnd.Told> outcome() {
        return Optional.ofNullable(told);
    }

    /// Ends it. What was not finished is no try and nothing of it is kept; what was finished is told no longer.
    public synchronized void end() {
        told = null;
        close();
    }

    private void close() {
        answers.forEach(Set::clear);
        if (open) {
            open = false;
            over.run();
        }
    }
}
