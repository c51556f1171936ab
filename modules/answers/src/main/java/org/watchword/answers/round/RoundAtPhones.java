package org.watchword.answers.round;

import java.time.Duration;
import java.util.Optional;
import org.watchword.content.question.Question;
import org.watchword.session.RoundId;
import org.watchword.session.Stage;

/// One question as the phones see it. Rounds belong to the laptop: a phone never moves one on.
///
/// Pure: the time comes in as nanoseconds of a clock that only runs forwards, so that a clock that is set while people
/// answer changes nothing.
///
/// @param version higher with every change, in all rounds of a session
/// @param closedAt when it was closed; means nothing before
public record RoundAtPhones(RoundId id, Question question, Stage stage, long version, long closedAt) {

    /// What was sent before the close may be on its way for so long.
    public static final Duration GRACE = Duration.ofSeconds(2);

    /// A question that is read out first.
    public static RoundAtPhones reading(RoundId id, Question question, long version) {
        return new RoundAtPhones(id, question, Stage.READING, version, 0);
    }

    /// A question that was open when the laptop stopped is open again.
    public static RoundAtPhones again(RoundId id, Question question, long version) {
        return new RoundAtPhones(id, question, Stage.OPEN, version, 0);
    }

    /// Answers are taken from now on. A round that was open before stays as it is.
    public RoundAtPhones opened() {
        return stage == Stage.READING ? with(Stage.OPEN, closedAt) : this;
    }

    /// No answer is taken from now on, but those that are on their way.
    public RoundAtPhones closed(long now) {
        return stage == Stage.OPEN ? with(Stage.CLOSED, now) : this;
    }

    /// The explanation goes out. Nothing is taken any more: everybody could know now.
    public RoundAtPhones revealed() {
        return stage == Stage.CLOSED ? with(Stage.REVEALED, closedAt) : this;
    }

    /// Each answer is explained, after the reason.
    public RoundAtPhones explained() {
        return stage == Stage.REVEALED ? with(Stage.EXPLAINED, closedAt) : this;
    }

    /// The same, to be looked at once more: something beside it has changed.
    public RoundAtPhones again() {
        return with(stage, closedAt);
    }

    /// The same, asked in other words; unchanged when those ask something else.
    public RoundAtPhones saying(Question other) {
        return SameQuestion.is(question, other) ? new RoundAtPhones(id, other, stage, version, closedAt) : this;
    }

    private RoundAtPhones with(Stage next, long closed) {
        return new RoundAtPhones(id, question, next, version + 1, closed);
    }

    /// Why an answer to a round that arrives now is not taken; empty when it is.
    public Optional<Refusal> refuses(RoundId answered, long now) {
        if (!id.equals(answered)) {
            return Optional.of(Refusal.ANOTHER_ROUND);
        }
        return switch (stage) {
            case READING -> Optional.of(Refusal.NOT_OPEN_YET);
            case OPEN -> Optional.empty();
            case CLOSED -> settled(now) ? Optional.of(Refusal.TOO_LATE) : Optional.empty();
            case REVEALED, EXPLAINED -> Optional.of(Refusal.TOO_LATE);
        };
    }

    /// Whether no answer can change any more.
    public boolean settled(long now) {
        return switch (stage) {
            case READING, OPEN -> false;
            case CLOSED -> now - closedAt > GRACE.toNanos();
            case REVEALED, EXPLAINED -> true;
        };
    }
}
