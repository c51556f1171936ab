package org.watchword.room.phones;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.ballot.Asked;
import org.watchword.answers.phones.Counts;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.phones.RoundRows;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;
import org.watchword.room.Asking;
import org.watchword.room.Outcome;
import org.watchword.session.Command;
import org.watchword.session.Phase;
import org.watchword.session.Place;
import org.watchword.session.Reason;
import org.watchword.session.Round;
import org.watchword.session.RoundId;
import org.watchword.session.SessionState;
import org.watchword.session.SlideOutline;
import org.watchword.session.Stage;
import org.watchword.session.learned.Slip;

/// Takes the phones along with the session: whatever the wall asks, they ask, and nothing of it sooner. May be called
/// as often as anybody likes; what is done already is not done again. One thread at a time.
final class PhoneRounds {

    private final PhoneRoom room;
    private final Asking session;
    private final PhoneTalk talk;
    private final RoundRows rows;
    private @Nullable OnPhones now;

    /// The round that is on the phones.
    ///
    /// @param counted its answers have left the ballot file
    private record OnPhones(RoundId id, Question question, boolean counted) {}

    PhoneRounds(PhoneRoom room, Asking session, PhoneTalk talk, RoundRows rows) {
        this.room = room;
        this.session = session;
        this.talk = talk;
        this.rows = rows;
    }

    /// Goes on with the question that was being asked when the laptop stopped. One whose words were mended meanwhile is
    /// on no phone again, and its answers are counted when it closes.
    ///
    /// @throws IOException when the disk does not take it
    void carryOn() throws IOException {
        Optional<Asked> left = room.unfinished();
        if (left.isEmpty()) {
            return;
        }
        RoundId id = left.get().round();
        if (session.state().rounds().of(id).stage() == Stage.READING) {
            room.finish();
            return;
        }
        Question question = talk.question(id).orElseThrow(() -> new IOException("no longer in the deck: " + id));
        if (left.get().equals(Asked.of(id, question))) {
            room.carryOn(question);
        }
        now = new OnPhones(id, question, false);
    }

    /// Brings the phones to where the session is.
    ///
    /// @throws IOException when the disk does not take what it must; it is tried again with the next call
    void follow() throws IOException {
        OnPhones on = now;
        Optional<RoundId> wanted = wanted(session.state());
        if (on != null) {
            move(on);
            if (wanted.equals(Optional.of(on.id())) || !takenOff()) {
                return;
            }
        }
        if (wanted.isPresent()) {
            ask(wanted.get());
        }
    }

    /// An open question goes before the slide, which may have been left in the meantime. Phones see what the wall
    /// shows: while it is frozen, the trainer may look ahead alone.
    private Optional<RoundId> wanted(SessionState state) {
        if (state.phase() != Phase.PRESENTING) {
            return Optional.empty();
        }
        Place wall = state.show().audience();
        return state.rounds()
                .open()
                .map(Round::id)
                .or(() -> state.deck().has(wall.slide())
                        ? on(state.deck().slides().get(wall.slide()), wall.step())
                        : Optional.empty());
    }

    /// At the end of a scenario the last scene stays on the phones, with what came of each choice.
    private Optional<RoundId> on(SlideOutline slide, int step) {
        return slide.roundId(step).or(() -> asked().filter(slide.rounds()::containsKey));
    }

    /// A question whose hands are down already is over for phones that come now.
    private void ask(RoundId id) throws IOException {
        Stage stage = session.state().rounds().of(id).stage();
        Optional<Question> question = talk.question(id);
        if (question.isPresent() && (stage == Stage.READING || stage == Stage.OPEN)) {
            room.ask(id, question.get());
            OnPhones on = new OnPhones(id, question.get(), false);
            now = on;
            move(on);
        }
    }

    private void move(OnPhones on) throws IOException {
        Stage stage = session.state().rounds().of(on.id()).stage();
        if (stage != Stage.READING) {
            room.open();
        }
        if (stage == Stage.CLOSED || stage.told()) {
            room.shut();
        }
        if (stage.told()) {
            room.reveal();
        }
        if ((stage == Stage.CLOSED || stage.told()) && !on.counted() && room.isSettled()) {
            count(on);
        }
        room.show(counts(session.state(), on.id()));
        if (stage == Stage.EXPLAINED) {
            room.explain();
        }
    }

    private void count(OnPhones on) throws IOException {
        Map<Slip, Given.Kept> answers = room.rows();
        Map<String, Integer> counts = Counts.of(on.question(), answers.values());
        if (!answers.isEmpty() && !counts.isEmpty()) {
            saved(session.ask(new Command.CountPhones(on.id(), counts)).join());
        }
        rows.keep(on.id(), on.question(), answers);
        room.release();
        now = new OnPhones(on.id(), on.question(), true);
    }

    /// @throws IOException when the totals are not on the disk; the answers stay in the ballot file
    private static void saved(Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Done _ -> {}
            case Outcome.NotSaved(var why) -> throw new IOException("not saved: " + why);
            case Outcome.Refused(var reason) -> {
                if (reason != Reason.REVEALED_ALREADY) {
                    throw new IOException("refused: " + reason);
                }
            }
        }
    }

    /// Reasons come before counts on phones too; a question without a right answer has no reason to wait for.
    private static Map<String, Integer> counts(SessionState state, RoundId id) {
        Round round = state.rounds().of(id);
        boolean atOnce = !state.deck().reasonFirst(id);
        boolean now = round.stage() == Stage.EXPLAINED || (atOnce && round.stage() == Stage.REVEALED);
        return now && state.countsOnTheWall() ? round.tally().counts() : Map.of();
    }

    /// Whether the phones are free for another question; answers that are still on their way come first.
    private boolean takenOff() throws IOException {
        OnPhones on = now;
        if (on == null) {
            return true;
        }
        boolean read = session.state().rounds().of(on.id()).stage() == Stage.READING;
        if (!read && !on.counted()) {
            return false;
        }
        room.finish();
        now = null;
        return true;
    }

    /// Which question the phones have.
    Optional<RoundId> asked() {
        return Optional.ofNullable(now).map(OnPhones::id);
    }

    /// Whether answers wait to be counted.
    boolean waits() {
        return now != null && !now.counted();
    }
}
