package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;
import org.watchword.session.SessionEvent.RoundClosed;
import org.watchword.session.SessionEvent.RoundOpened;
import org.watchword.session.SessionEvent.SlideShown;
import org.watchword.session.SessionEvent.SlideSkipped;

/// A scenario asks the room in each of its scenes, and goes on as the trainer says.
class ScenarioRulesTest {

    private static final String KEY = "act/stories#kai";
    private static final RoundId FIRST = new RoundId(KEY + ":1");
    private static final RoundId SECOND = new RoundId(KEY + ":2");
    private static final RoundId THIRD = new RoundId(KEY + ":3");
    private static final int END = 3;

    /// Slide 1 of 3. From its first scene `a` leads to the second, `c` to the third, and `b` ends it.
    private static Course story(int people, Asked asked) {
        SceneOutline first = new SceneOutline(asking(asked), List.of(way(1, "a"), way(END, "b"), way(2, "c")));
        SceneOutline second = new SceneOutline(asking(asked), List.of(way(2, "a", "b"), way(END, "c")));
        SceneOutline third = new SceneOutline(asking(asked), List.of(way(END, "a", "b", "c")));
        int steps = asked == Asked.BEFORE ? 3 : 4;
        DeckOutline deck = new DeckOutline(
                "stories",
                "Stories",
                "front-line",
                "en",
                "00ff",
                List.of(new PartOutline("Stories", 6, 0, 3)),
                List.of(
                        new SlideOutline("core/what#opening", 0, 1, 2, false, false, null, List.of()),
                        new SlideOutline(KEY, 0, steps, 2, false, false, null, List.of(first, second, third)),
                        new SlideOutline("core/what#help", 0, 1, 2, false, false, null, List.of())));
        return Course.doorsOpen(Setups.of(deck))
                .ask(new Command.CountHeads(Band.PEOPLE, people))
                .ask(new Command.StartPresenting())
                .press(1);
    }

    private static Course story(int people) {
        return story(people, Asked.TEACHING);
    }

    private static SceneWay way(int to, String... choices) {
        return new SceneWay(to, List.of(choices));
    }

    private static RoundOutline asking(Asked asked) {
        return new RoundOutline("act/stories#kai", 2, asked, false, List.of("a", "b", "c", "?"), List.of(), false);
    }

    private static Place at(Course course) {
        return course.state().show().at();
    }

    private static Map<String, Integer> hands(int a, int b, int c) {
        return Map.of("a", a, "b", b, "c", c);
    }

    /// Asked, counted and closed.
    private static Course counted(Course course, Map<String, Integer> hands) {
        RoundId round = course.state().round().orElseThrow().id();
        return course.press(1).ask(new Command.CountHands(round, hands, false)).press(1);
    }

    @Test
    void eachSceneIsARoundOfItsOwn() {
        Course course = story(12);
        assertEquals(FIRST, course.state().round().orElseThrow().id());
        assertEquals(NextPress.OPEN_ROUND, NextPress.of(course.state()));
        assertEquals(new Happens(List.of(new RoundOpened(FIRST, 1))), course.decide(new Command.Next()));
        counted(course, hands(7, 3, 1)).press(3);
        assertEquals(new Place(1, 1), at(course));
        assertEquals(SECOND, course.state().round().orElseThrow().id());
        assertEquals(Stage.READING, course.state().round().orElseThrow().stage());
        assertEquals(Stage.EXPLAINED, course.state().rounds().of(FIRST).stage());
        assertEquals(7, course.state().rounds().of(FIRST).tally().of("a"));
    }

    @Test
    void whatComesOfAChoiceIsToldBeforeAnyCount() {
        Course course = counted(story(12), hands(7, 3, 1));
        assertEquals(NextPress.REVEAL, NextPress.of(course.state()));
        assertEquals(List.of(), course.state().ways());
        course.press(1);
        assertEquals(NextPress.EXPLAIN, NextPress.of(course.state()));
        assertTrue(course.state().deck().reasonFirst(FIRST));
    }

    @Test
    void inASmallRoomThereIsNothingLeftToShowAndNobodyRaisesAHand() {
        Course course = counted(story(9), hands(1, 5, 1)).press(1);
        assertEquals(NextPress.NEXT_STEP, NextPress.of(course.state()));
        assertTrue(course.state().asked().orElseThrow().aboutOneself());
    }

    @Test
    void theWayOfMostPeopleIsOfferedFirst() {
        Course course = counted(story(20), hands(4, 3, 9)).press(2);
        assertEquals(
                List.of(2, 1, END),
                course.state().ways().stream().map(SceneWay::to).toList());
        assertEquals(2, course.state().nextStep());
        assertEquals(new Place(1, 2), at(course.press(1)));
    }

    @Test
    void phonesChooseTheWayAsHandsDo() {
        Course course = counted(story(20), hands(4, 3, 3));
        course.ask(new Command.CountPhones(FIRST, Map.of("b", 6))).press(2);
        assertEquals(END, course.state().ways().getFirst().to());
        assertEquals(new Place(1, END), at(course.press(1)));
    }

    @Test
    void whereCountsMayNotBeSeenTheWayDoesNotTellThem() {
        Course few = counted(story(9), hands(1, 5, 1)).press(1);
        assertEquals(1, few.state().nextStep());
        Course kept = counted(story(20), hands(1, 5, 1))
                .ask(new Command.KeepCountsPrivate(true))
                .press(1);
        assertEquals(1, kept.state().nextStep());
    }

    @Test
    void aDrawOrNoCountGoesTheGoodWay() {
        assertEquals(1, counted(story(20), hands(5, 5, 5)).press(2).state().nextStep());
        assertEquals(1, story(20).press(3).state().nextStep());
    }

    @Test
    void theTrainerTakesAnotherWay() {
        Course course = story(12).press(3);
        assertEquals(new Place(1, 2), at(course.ask(new Command.TakeWay(2))));
        assertEquals(new Refused(Reason.NO_SUCH_WAY), story(12).press(3).decide(new Command.TakeWay(0)));
    }

    @Test
    void noWayIsTakenBeforeTheRoomSawWhatComesOfEach() {
        for (int presses = 0; presses < 3; presses++) {
            assertEquals(
                    new Refused(Reason.NO_SUCH_WAY), story(12).press(presses).decide(new Command.TakeWay(1)));
        }
    }

    @Test
    void theEndOfTheStoryIsNoRoundAndTheNextPressLeavesIt() {
        Course course = story(12).press(3).ask(new Command.TakeWay(END));
        assertEquals(Optional.empty(), course.state().round());
        assertEquals(Optional.empty(), course.state().asked());
        assertEquals(NextPress.NEXT_SLIDE, NextPress.of(course.state()));
        assertEquals(new Place(2, 0), at(course.press(1)));
    }

    @Test
    void backGoesToTheSceneThatTheRoomCameFrom() {
        Course course = story(12).press(3).ask(new Command.TakeWay(2));
        assertEquals(new Place(1, 0), at(course.ask(new Command.Back())));
        course.press(1).press(4);
        assertEquals(new Place(1, 2), at(course));
        assertEquals(new Place(1, 1), at(course.ask(new Command.Back())));
        assertEquals(Stage.REVEALED, course.state().round().orElseThrow().stage());
    }

    @Test
    void fromTheNextSlideBackLeadsToTheEndAndThenToTheSceneBeforeIt() {
        Course course = story(12).press(3).ask(new Command.TakeWay(END)).press(1);
        assertEquals(new Place(1, END), at(course.ask(new Command.Back())));
        assertEquals(new Place(1, 0), at(course.ask(new Command.Back())));
    }

    @Test
    void anOpenSceneThatIsLeftIsClosedWhenTheNextOpens() {
        Course course = story(12).press(4).press(1);
        course.ask(new Command.Back()).ask(new Command.TakeWay(2));
        assertEquals(SECOND, course.state().rounds().open().orElseThrow().id());
        assertEquals(
                new Happens(List.of(new RoundClosed(SECOND, Tally.NOT_COUNTED), new RoundOpened(THIRD, 1))),
                course.decide(new Command.OpenRound()));
    }

    @Test
    void aStoryThatBeganIsLeftWithoutBeingPassedOver() {
        Course begun = story(12).press(4);
        assertEquals(new Happens(List.of(new SlideShown(2, 0))), begun.decide(new Command.SkipQuestion()));
        assertEquals(
                new Happens(List.of(new SlideSkipped(1), new SlideShown(2, 0))),
                story(12).decide(new Command.SkipQuestion()));
    }

    @Test
    void beforeTheTeachingNothingIsToldAndTheEndIsLeftOut() {
        Course course = story(12, Asked.BEFORE).press(2);
        assertEquals(NextPress.NEXT_STEP, NextPress.of(course.state()));
        course.press(1).press(3).press(2);
        assertEquals(Stage.CLOSED, course.state().rounds().of(THIRD).stage());
        assertEquals(NextPress.NEXT_SLIDE, NextPress.of(course.state()));
        assertEquals(new Place(2, 0), at(course.press(1)));
    }

    @Test
    void theSummaryHasEachSceneThatWasAsked() {
        Course course = counted(story(12), hands(7, 3, 1)).press(3).press(1);
        List<Summary.Answered> rounds = Summary.of(course.state(), Course.START).rounds();
        assertEquals(
                List.of(FIRST, SECOND),
                rounds.stream().map(answered -> answered.round().id()).toList());
        assertFalse(rounds.getFirst().rightHands().isPresent());
    }

    @Test
    void aSessionWithoutScenesInItsOutlineIsGivenAsItWas() {
        RoundOutline told = new RoundOutline("act/stories#kai", 2, Asked.TEACHING, false, List.of(), List.of(), false);
        SlideOutline old = new SlideOutline(KEY, 0, 4, 2, false, false, told, List.of());
        assertEquals(Optional.of(new RoundId(KEY)), old.roundId(3));
        assertEquals(Map.of(new RoundId(KEY), told), old.rounds());
    }

    @Provide
    Arbitrary<List<Command>> pressed() {
        Arbitrary<Command> press = Arbitraries.of(
                new Command.Next(),
                new Command.Back(),
                new Command.OpenRound(),
                new Command.CloseRound(),
                new Command.Reveal(),
                new Command.Explain(),
                new Command.SkipQuestion(),
                new Command.GoTo(1),
                new Command.CountHands(FIRST, hands(1, 4, 2), true),
                new Command.CountHands(SECOND, hands(1, 0, 2), true));
        Arbitrary<Command> way = Arbitraries.integers().between(-1, 4).map(Command.TakeWay::new);
        return Arbitraries.oneOf(press, press, way).list().ofMaxSize(40);
    }

    @Property(tries = 300)
    void whateverIsPressedTheStoryStaysInItsSlideAndTheNextPressDoesWhatItSays(
            @ForAll("pressed") List<Command> commands, @ForAll boolean before) {
        Course course = story(12, before ? Asked.BEFORE : Asked.TEACHING);
        for (Command command : commands) {
            Rounds asked = course.state().rounds();
            course.attempt(command);
            SessionState state = course.state();
            assertTrue(state.show().at().step() < state.slide().steps());
            assertTrue(asked.all().stream()
                    .allMatch(round -> state.rounds().of(round.id()).stage().compareTo(round.stage()) >= 0));
            if (NextPress.of(state) == NextPress.NEXT_STEP) {
                Place next = new Place(state.show().at().slide(), state.nextStep());
                assertTrue(next.step() > state.show().at().step()
                        && next.step() < state.slide().steps());
                assertEquals(
                        new Happens(List.of(new SlideShown(next.slide(), next.step()))),
                        course.decide(new Command.Next()));
            }
        }
    }
}
