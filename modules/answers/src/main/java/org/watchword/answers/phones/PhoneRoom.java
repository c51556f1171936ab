package org.watchword.answers.phones;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.ballot.Asked;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.ballot.BallotWriter;
import org.watchword.answers.round.AnswerForm;
import org.watchword.answers.round.Fields;
import org.watchword.answers.round.Given;
import org.watchword.answers.round.Refusal;
import org.watchword.answers.round.RoundAtPhones;
import org.watchword.answers.seat.Seats;
import org.watchword.answers.seat.Secret;
import org.watchword.answers.seat.Token;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.session.RoundId;
import org.watchword.session.Stage;
import org.watchword.session.learned.Slip;

/// The phones of one session: what they are asked, and what they answered. The laptop moves rounds on; phones only read
/// and answer. Every thread may call it.
///
/// A round goes: [#ask], [#open], [#shut], [#reveal], [#explain], [#finish]. Once it is shut, [#rows] are kept by
/// whoever keeps the session's events, and when that is safe [#release] takes them out of the ballot file. Answers
/// that were not kept stay in the file, whatever happens to the laptop.
public final class PhoneRoom implements AutoCloseable {

    private final BallotFile file;
    private final LongSupplier clock;
    private final String run = HexFormat.of().formatHex(Secret.random().bytes(), 0, 8);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Answered answered = new Answered();
    private final Set<Token> present = new HashSet<>();
    private final WaitingWords words = new WaitingWords();
    private Optional<RoundAtPhones> round = Optional.empty();
    private long version = 1;
    private Map<String, Integer> counts = Map.of();
    private boolean ended;
    private @Nullable BallotWriter writer;

    /// The phones of a session whose ballot file is open.
    ///
    /// @param clock nanoseconds that only run forwards, such as `System::nanoTime`
    public PhoneRoom(BallotFile file, LongSupplier clock) {
        this.file = file;
        this.clock = clock;
    }

    /// All slips of the session.
    public Seats seats() {
        return file.seats();
    }

    /// What was being asked when the laptop stopped, to be carried on with [#carryOn]; empty when nothing was.
    public Optional<Asked> unfinished() {
        return locked(() -> round.isEmpty() ? file.asked() : Optional.empty());
    }

    /// Opens again what was open when the laptop stopped, with every answer that was promised.
    ///
    /// @throws IllegalArgumentException when it is another question, or other words of it
    public void carryOn(Question question) {
        lock.lock();
        try {
            Asked asked = unfinished().orElseThrow(() -> new IllegalStateException("nothing was being asked"));
            if (!asked.equals(Asked.of(asked.round(), question))) {
                throw new IllegalArgumentException("another question was being asked: " + asked.question());
            }
            seats().all()
                    .forEach(seat -> file.answer(seat.token()).ifPresent(given -> answered.found(seat.token(), given)));
            writer = BallotWriter.of(file);
            publish(RoundAtPhones.again(asked.round(), question, version + 1));
        } finally {
            lock.unlock();
        }
    }

    /// Shows a question to the phones, to be read.
    ///
    /// @throws IOException when the disk has no room for its answers; nothing has changed for the phones then
    /// @throws IllegalStateException when the answers of the last one were not taken
    public void ask(RoundId id, Question question) throws IOException {
        lock.lock();
        try {
            if (round.isPresent() || file.asked().isPresent()) {
                throw new IllegalStateException("the last question is not finished");
            }
            if (keeps(question)) {
                file.ask(Asked.of(id, question), AnswerForm.longest(question));
                writer = BallotWriter.of(file);
            }
            publish(RoundAtPhones.reading(id, question, version + 1));
        } finally {
            lock.unlock();
        }
    }

    private static boolean keeps(Question question) {
        return question.kind() != QuestionKind.TEXT && question.kind() != QuestionKind.CLOUD;
    }

    /// Answers are taken from now on.
    public void open() {
        move(RoundAtPhones::opened);
    }

    /// No more answers, but those that are on their way.
    public void shut() {
        long now = clock.getAsLong();
        move(open -> open.closed(now));
    }

    /// The explanation goes to the phones.
    public void reveal() {
        move(RoundAtPhones::revealed);
    }

    /// Each answer is explained, after the reason.
    public void explain() {
        move(RoundAtPhones::explained);
    }

    private void move(UnaryOperator<RoundAtPhones> how) {
        lock.lock();
        try {
            Optional<RoundAtPhones> moved = round.map(how);
            if (!moved.equals(round)) {
                moved.ifPresent(this::publish);
            }
        } finally {
            lock.unlock();
        }
    }

    private void publish(RoundAtPhones next) {
        round = Optional.of(next);
        version = next.version();
        changed.signalAll();
    }

    /// Shows how many chose what, hands among them, once the round is told; nothing in a small room.
    ///
    /// @param told by option; empty for none
    public void show(Map<String, Integer> told) {
        lock.lock();
        try {
            boolean news = !told.equals(counts) && told();
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(told));
            if (news) {
                move(RoundAtPhones::again);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Takes an answer and waits until it is on the disk, or says why it was not taken.
    public Reply answer(Token token, RoundId asked, Fields fields) {
        Submitted submitted;
        lock.lock();
        try {
            if (round.isEmpty() || ended) {
                return new Reply.Refused(Refusal.NO_ROUND);
            }
            Optional<Refusal> refusal = round.get().refuses(asked, clock.getAsLong());
            if (refusal.isPresent()) {
                return new Reply.Refused(refusal.get());
            }
            Optional<? extends Given> given = AnswerForm.read(round.get(), fields);
            if (given.isEmpty()) {
                return new Reply.Refused(Refusal.NOT_AN_ANSWER);
            }
            if (!(given.get() instanceof Given.Kept answer)
                    || !keeps(round.get().question())) {
                return remember(token, given.get());
            }
            if (writer == null) {
                return new Reply.Refused(Refusal.NOT_SAVED);
            }
            submitted = new Submitted(token, answer, answered.ticket(), writer.submit(token, answer));
        } finally {
            lock.unlock();
        }
        return submitted.promise().join() ? saved(submitted, asked) : new Reply.Refused(Refusal.NOT_SAVED);
    }

    private Reply remember(Token token, Given given) {
        if (given instanceof Given.Written written) {
            words.put(token, written.words());
        }
        answered.sent(token);
        return new Reply.Sent();
    }

    private Reply saved(Submitted submitted, RoundId asked) {
        return locked(() -> {
            if (round.map(RoundAtPhones::id).equals(Optional.of(asked))) {
                answered.saved(submitted.token(), submitted.given(), submitted.ticket());
            }
            return new Reply.Saved();
        });
    }

    private record Submitted(Token token, Given.Kept given, long ticket, CompletableFuture<Boolean> promise) {}

    /// All answers of the round, for the session's events.
    ///
    /// @throws IllegalStateException while answers may still change
    public Map<Slip, Given.Kept> rows() {
        lock.lock();
        try {
            settled();
            if (writer != null) {
                writer.settle();
            }
            return file.rows();
        } finally {
            lock.unlock();
        }
    }

    private void settled() {
        if (!isSettled()) {
            throw new IllegalStateException("answers are still on their way");
        }
    }

    /// Whether no answer can change any more; also when nothing is asked.
    public boolean isSettled() {
        return locked(() -> round.isEmpty() || round.get().settled(clock.getAsLong()));
    }

    /// Takes the answers out of the ballot file, once they are safe elsewhere. The phones see the round as before.
    ///
    /// @throws IOException when the disk does not take it; everything stays as it is then
    /// @throws IllegalStateException while answers may still change
    public void release() throws IOException {
        lock.lock();
        try {
            settled();
            clear();
        } finally {
            lock.unlock();
        }
    }

    /// Takes the round off the phones. What nobody said yes to is forgotten. A question that was only read may be taken
    /// off, too.
    ///
    /// @throws IOException when the disk does not take it; the round stays as it is then
    /// @throws IllegalStateException while answers may still change
    public void finish() throws IOException {
        lock.lock();
        try {
            if (round.filter(shown -> shown.stage() == Stage.READING).isEmpty()) {
                settled();
            }
            clear();
            answered.forget();
            words.forget();
            counts = Map.of();
            round = Optional.empty();
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void clear() throws IOException {
        endWriting();
        if (file.asked().isPresent()) {
            file.clear();
        }
    }

    /// Own words that wait for the trainer's yes, in no order.
    public List<Waiting> waiting() {
        return locked(() -> words.all());
    }

    /// Takes words out, to be shown or dropped; empty when their writer changed them meanwhile.
    public Optional<Waiting> take(int id) {
        return locked(() -> words.take(id));
    }

    /// A phone with this slip is here.
    public void joined(Token token) {
        var _ = locked(() -> present.add(token));
    }

    /// The phone with this slip has left the page.
    public void left(Token token) {
        var _ = locked(() -> present.remove(token));
    }

    /// How many slips have been used, and how many of them have answered the question that is asked now.
    public Presence presence() {
        return locked(() -> new Presence(present.size(), answered.count()));
    }

    /// For the trainer alone.
    ///
    /// @param joined slips that are on a phone, as far as the phones have said
    /// @param answered slips that answered this question
    public record Presence(int joined, int answered) {}

    /// What a phone may see now.
    ///
    /// @param token empty for a phone without a slip
    public PhoneView view(Optional<Token> token) {
        return locked(() -> {
            Optional<Integer> seat = token.flatMap(seats()::of).map(found -> found.number());
            return new PhoneView(run, version, seat, round, answered.of(token), told() ? counts : Map.of());
        });
    }

    private boolean told() {
        return round.filter(shown -> shown.stage().told()).isPresent();
    }

    /// Waits until there is something newer than what a phone has seen, or for so long.
    ///
    /// @return whether there is
    /// @throws InterruptedException when whoever waits is stopped
    public boolean awaitNewer(long seen, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (version == seen && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            return version != seen;
        } finally {
            lock.unlock();
        }
    }

    /// Whether the session's phones have been let go.
    public boolean ended() {
        return locked(() -> ended);
    }

    /// Lets the phones go. What is in the ballot file stays there.
    ///
    /// @throws IOException when the file cannot be closed
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
            endWriting();
            file.close();
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }

    private void endWriting() {
        BallotWriter open = writer;
        writer = null;
        if (open != null) {
            open.close();
        }
    }
}
