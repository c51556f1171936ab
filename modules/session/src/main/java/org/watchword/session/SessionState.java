package org.watchword.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.watchword.session.SessionEvent.DoorsOpened;
import org.watchword.session.SessionEvent.PresentingStarted;
import org.watchword.session.SessionEvent.SessionClosed;
import org.watchword.session.SessionEvent.SessionPrepared;
import org.watchword.session.SessionEvent.SessionResumed;

/// What is so in a session, because of everything that has happened. Both windows, the command line and every
/// report read this and nothing else, so they cannot disagree.
///
/// It is only ever made by folding events: replaying a saved history gives the very state that was on the screen.
public record SessionState(SessionSetup setup, Phase phase, Register register, Show show, Rounds rounds, Times times) {

    /// Rooms with fewer people than this show no counts on the wall: one raised hand would be one known person.
    public static final int SMALL_ROOM = 10;

    /// Before anything has happened.
    public static final SessionState BEGIN = new SessionState(
            SessionSetup.NONE, Phase.NOT_PREPARED, Register.EMPTY, Show.NOTHING, Rounds.NONE, Times.NONE);

    /// The state after a whole history.
    public static SessionState replay(List<Happened> history) {
        SessionState state = BEGIN;
        for (Happened happened : history) {
            state = state.after(happened);
        }
        return state;
    }

    /// The state after one more event. It judges nothing: what has been saved has happened.
    public SessionState after(Happened happened) {
        Times later = times.after(happened, this);
        return switch (happened.event()) {
            case SessionEvent.Course event -> course(event, later);
            case SessionEvent.Attendance event ->
                new SessionState(setup, phase, register.after(event, happened.at()), show, rounds, later);
            case SessionEvent.Showing event ->
                new SessionState(setup, phase, register, show.after(event, happened.at()), rounds, later);
            case SessionEvent.Asking event ->
                new SessionState(setup, phase, register, show, rounds.after(event), later);
        };
    }

    private SessionState course(SessionEvent.Course event, Times later) {
        return switch (event) {
            case SessionPrepared(SessionSetup prepared) ->
                new SessionState(prepared, Phase.PREPARED, register, show, rounds, later);
            case DoorsOpened() -> at(Phase.DOORS_OPEN, later);
            case PresentingStarted() -> at(Phase.PRESENTING, later);
            case SessionResumed() -> at(phase, later);
            case SessionClosed() -> at(Phase.CLOSED, later);
        };
    }

    private SessionState at(Phase next, Times later) {
        return new SessionState(setup, next, register, show, rounds, later);
    }

    /// The deck that this session is given from.
    public DeckOutline deck() {
        return setup.deck();
    }

    /// When it shall be over: at the time the trainer set, or else after the minutes that the deck was planned for.
    /// Empty before presenting began.
    public Optional<Instant> finish() {
        return times.started()
                .map(start -> start.plus(show.lasts() > 0 ? Duration.ofMinutes(show.lasts()) : planned()));
    }

    private Duration planned() {
        double minutes =
                deck().parts().stream().mapToDouble(PartOutline::minutes).sum();
        return Duration.ofSeconds(Math.round(minutes * 60));
    }

    /// The slide where the trainer stands.
    public SlideOutline slide() {
        return deck().slides().get(show.at().slide());
    }

    /// The question on the slide where the trainer stands, or its scene, as far as it has come.
    public Optional<Round> round() {
        return deck().has(show.at().slide()) ? slide().roundId(show.at().step()).map(rounds::of) : Optional.empty();
    }

    /// What is asked there.
    public Optional<RoundOutline> asked() {
        return round().flatMap(round -> deck().round(round.id()));
    }

    /// The ways on from the scene where the trainer stands, the one to be offered first at the head; empty where there
    /// is none, and as long as the room has not seen what comes of each choice.
    public List<SceneWay> ways() {
        Story story = new Story(this);
        return story.mayGoOn() ? story.ways() : List.of();
    }

    /// The step that one press more would show.
    public int nextStep() {
        int here = show.at().step();
        return slide().scenes().isEmpty() ? here + 1 : new Story(this).onwards().orElse(here);
    }

    /// The slide that follows the trainer's, those that are passed over left out; empty on the last.
    public OptionalInt nextSlide() {
        return IntStream.range(show.at().slide() + 1, deck().slides().size())
                .filter(slide -> !show.skipped().contains(slide))
                .findFirst();
    }

    /// The slide before the trainer's, those that are passed over left out; empty on the first.
    public OptionalInt slideBefore() {
        return IntStream.iterate(show.at().slide() - 1, slide -> slide >= 0, slide -> slide - 1)
                .filter(slide -> !show.skipped().contains(slide))
                .findFirst();
    }

    /// The next slide, when it is a sensitive one that must be announced to the trainer before it is shown.
    public OptionalInt announced() {
        OptionalInt next = phase == Phase.PRESENTING ? nextSlide() : OptionalInt.empty();
        return next.isPresent() && deck().slides().get(next.getAsInt()).sensitive() ? next : OptionalInt.empty();
    }

    /// Whether counts may be drawn where the audience sees them. Never in a small room, nor when the trainer says so.
    public boolean countsOnTheWall() {
        return !rounds.keptPrivate() && register.total() >= SMALL_ROOM;
    }
}
