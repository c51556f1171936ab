package org.watchword.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Anything that anybody may ask of a session, sensible or not, in any order.
final class Commands {

    private Commands() {}

    static Arbitrary<List<Command>> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, showing()), Tuple.of(4, attendance()), Tuple.of(4, asking()), Tuple.of(1, course()))
                .list()
                .ofMaxSize(80);
    }

    private static Arbitrary<Command> course() {
        return Arbitraries.of(new Command.OpenDoors(), new Command.StartPresenting(), new Command.Resume());
    }

    private static Arbitrary<Command> attendance() {
        Arbitrary<PersonId> people = Arbitraries.integers().between(1, 6).map(Course::person);
        return Arbitraries.oneOf(
                Combinators.combine(people, Arbitraries.of("Ann Example", " ", "Bo  Sample"))
                        .as((person, name) -> new Command.Arrive(person, name, "Sample Cabs")),
                Combinators.combine(people, Arbitraries.integers().between(0, 3), Arbitraries.of(true, false))
                        .as((person, slip, counted) -> new Command.Arrive(
                                person, new Personal.Known("Cy Slip", ""), Entered.fromSlip(slip, counted))),
                people.map(person -> new Command.Expect(
                        List.of(new Guest(person, new Personal.Known("Guest " + person, "Sample Cabs", "Driver"))))),
                people.map(person -> new Command.DropExpected(Set.of(person))),
                people.map(person -> new Command.ArriveExpected(person, Entered.AT_THE_DOOR)),
                people.map(Command.Remove::new),
                Combinators.combine(people, Arbitraries.of(true, false)).as(Command.ChangeLeaving::new),
                Combinators.combine(people, Arbitraries.of(Arrival.class)).as(Command.ChangeArrival::new),
                people.map(person -> new Command.Correct(person, new Personal.Known("Di Right", ""))),
                Combinators.combine(people, people).as(Command.JoinLines::new),
                people.map(Command.PartLines::new),
                Combinators.combine(
                                Arbitraries.of(Band.class),
                                Arbitraries.integers().between(-2, 40))
                        .as(Command.CountHeads::new),
                Arbitraries.of(new Command.CountOneMore(), new Command.UndoEntry()));
    }

    private static Arbitrary<Command> showing() {
        Arbitrary<Integer> slides = Arbitraries.integers().between(-2, 10);
        return Arbitraries.oneOf(
                Arbitraries.just(new Command.Next()),
                Arbitraries.just(new Command.Next()),
                Arbitraries.of(
                        new Command.Back(),
                        new Command.SkipAnnounced(),
                        new Command.Uncover(),
                        new Command.StartBreak(),
                        new Command.EndBreak(),
                        new Command.TogglePause(),
                        new Command.StopTalk()),
                slides.map(Command.GoTo::new),
                slides.map(Command.SkipSlide::new),
                slides.map(Command.TakeBackSkip::new),
                Arbitraries.integers()
                        .between(0, 5_000)
                        .map(Duration::ofSeconds)
                        .map(Command.StartTalk::new),
                Arbitraries.integers().between(-5, 800).map(Command.MoveEnd::new),
                Arbitraries.of(View.class).map(Command.Toggle::new));
    }

    private static Arbitrary<Command> asking() {
        Arbitrary<Map<String, Integer>> counts = Arbitraries.maps(
                        Arbitraries.of("a", "b", "ns", "zz"),
                        Arbitraries.integers().between(-1, 20))
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Command.OpenRound(),
                        new Command.CloseRound(),
                        new Command.Reveal(),
                        new Command.Explain(),
                        new Command.SkipQuestion(),
                        new Command.KeepCountsPrivate(true),
                        new Command.KeepCountsPrivate(false)),
                Combinators.combine(
                                Arbitraries.of(Decks.BEFORE, Decks.TALK, Decks.AFTER, new RoundId("no#such")),
                                counts,
                                Arbitraries.of(true, false, false))
                        .as(Command.CountHands::new));
    }
}
