package org.watchword.room.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.watchword.room.OpenSession;
import org.watchword.room.Outcome;
import org.watchword.room.rehearsal.Cast.Extra;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.PersonId;
import org.watchword.session.RoundOutline;
import org.watchword.session.SessionState;
import org.watchword.session.SlideOutline;
import org.watchword.session.View;

/// A whole session with a simulated room: people arrive, the trainer presents at about the planned pace, every
/// question is answered by a show of hands, somebody comes late, the screen goes black, is held and comes back.
///
/// It asks the very [OpenSession] that the windows and clickers ask, so what works here works in a hall.
public final class Rehearsal {

    private static final Duration COVERED = Duration.ofSeconds(20);
    private static final Duration QUESTIONS = Duration.ofMinutes(2);

    private final OpenSession session;
    private final Script script;
    private final StageClock clock;
    private final boolean names;
    private final List<Extra> cast;
    private final RandomGenerator ids;
    private final RandomGenerator arrivals;
    private final RandomGenerator pace;
    private final RandomGenerator hands;
    private double pacing = 1;

    /// @param session prepared, with its doors closed, and reading its time from `clock`
    /// @param clock the script's
    /// @param names whether people come in by name where the session allows it, else each is counted
    public Rehearsal(OpenSession session, Script script, StageClock clock, boolean names) {
        SplittableRandom chance = new SplittableRandom(script.seed());
        this.session = session;
        this.script = script;
        this.clock = clock;
        this.names = names;
        this.cast = Cast.of(script.people(), chance.split());
        this.ids = chance.split();
        this.arrivals = chance.split();
        this.pace = chance.split();
        this.hands = chance.split();
    }

    /// Plays the session from the opening of its doors to the end of its last slide. Ending it is the room's.
    ///
    /// @return the session as it then stands
    /// @throws RehearsalStopped when the session does not do what the script asks
    public SessionState play() throws RehearsalStopped {
        ask(new Command.OpenDoors());
        letIn(cast.subList(0, inTime()));
        clock.moveTo(script.start().toInstant());
        ask(new Command.StartPresenting());
        present();
        letInTheLate();
        return session.state();
    }

    private void letInTheLate() throws RehearsalStopped {
        if (session.state().register().total() < cast.size()) {
            letIn(cast.getLast());
        }
    }

    private int inTime() {
        return cast.size() >= 2 ? cast.size() - 1 : cast.size();
    }

    /// People come in ones and twos, and most of them towards the end.
    private void letIn(List<Extra> people) throws RehearsalStopped {
        Instant opened = clock.instant();
        long open = Script.DOORS_BEFORE_START.toSeconds();
        List<Long> moments = people.stream()
                .map(_ -> Math.round(open * Math.sqrt(arrivals.nextDouble())))
                .sorted()
                .toList();
        for (int number = 0; number < people.size(); number++) {
            clock.moveTo(opened.plusSeconds(moments.get(number)));
            letIn(people.get(number));
        }
    }

    private void letIn(Extra person) throws RehearsalStopped {
        PersonId id = new PersonId(randomId());
        ask(
                names && session.state().setup().namesAllowed()
                        ? new Command.Arrive(id, person.name(), person.organisation())
                        : new Command.CountOneMore());
    }

    /// A UUID of version 4, from the script's own chance so that it comes again.
    private UUID randomId() {
        long high = (ids.nextLong() & ~0xF000L) | 0x4000L;
        long low = (ids.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private void present() throws RehearsalStopped {
        SessionState state = session.state();
        for (NextPress next = NextPress.of(state); next != NextPress.NOTHING; next = NextPress.of(state)) {
            clock.pass(before(next, state));
            if (next == NextPress.CLOSE_ROUND) {
                raiseHands(state);
            }
            state = ask(new Command.Next());
            if (next == NextPress.NEXT_SLIDE) {
                pacing = 0.85 + 0.35 * pace.nextDouble();
                state = interrupt(state);
            }
        }
        clock.pass(before(NextPress.NEXT_SLIDE, state));
    }

    /// How long the trainer waits before a press: the slide's own minutes, shared among the presses it takes.
    private Duration before(NextPress next, SessionState state) {
        if (next == NextPress.UNCOVER || next == NextPress.END_BREAK) {
            return COVERED;
        }
        SlideOutline slide = state.slide();
        int presses = slide.steps() + 2 * slide.rounds().size();
        return Duration.ofSeconds(Math.round(slide.minutes() * 60 * pacing / presses));
    }

    private void raiseHands(SessionState state) throws RehearsalStopped {
        RoundOutline question = state.asked().orElseThrow();
        int people = state.register().total();
        ask(new Command.CountHands(state.round().orElseThrow().id(), Hands.raised(question, people, hands), false));
    }

    /// What happens in every hall: somebody is late, somebody stands in front of the picture, somebody asks.
    private SessionState interrupt(SessionState state) throws RehearsalStopped {
        int slide = state.show().at().slide();
        int slides = state.deck().slides().size();
        if (slide == slides / 4) {
            letInTheLate();
        }
        if (slide == slides / 3) {
            ask(new Command.Toggle(View.BLACK));
        }
        if (slide == slides / 2) {
            ask(new Command.Toggle(View.HOLDING));
        }
        if (slide == slides * 2 / 3) {
            ask(new Command.TogglePause());
            clock.pass(QUESTIONS);
            ask(new Command.TogglePause());
        }
        return session.state();
    }

    private SessionState ask(Command command) throws RehearsalStopped {
        Outcome outcome = session.ask(command).join();
        if (outcome instanceof Outcome.Done(SessionState state)) {
            return state;
        }
        throw new RehearsalStopped(command.getClass().getSimpleName(), outcome);
    }
}
