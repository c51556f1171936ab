package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.present.state.RoundViewState.Answer;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.Stage;

class RoundViewStateTest {

    private static RoundViewState round(Evening evening) {
        return Objects.requireNonNull(evening.view().round());
    }

    private static Evening asking(int people) {
        return Evening.with(people).upTo(SmallDeck.AFTER).until(NextPress.CLOSE_ROUND);
    }

    @Test
    void otherSlidesAskNothing() {
        assertNull(Evening.with(24).view().round());
    }

    @Test
    void aQuestionIsFirstReadAloud() {
        RoundViewState round = round(Evening.with(24).upTo(SmallDeck.AFTER));
        assertEquals(Stage.READING, round.stage());
        assertFalse(round.countable());
        assertEquals(List.of(), round.why());
    }

    @Test
    void answersHaveLettersAndNotSureHasAQuestionMark() {
        assertEquals(
                List.of("A", "B", "C", "?"),
                round(asking(24)).answers().stream().map(Answer::letter).toList());
    }

    @Test
    void beforeAnybodyCountsThereIsADash() {
        assertTrue(round(asking(24)).answers().stream()
                .allMatch(answer -> answer.count().equals("–")));
    }

    @Test
    void typedCountsStandInTheirRowsAndTheNextRowIsChosen() {
        RoundViewState round = round(asking(24).typing(4, 17));
        assertEquals("4", round.answers().get(0).count());
        assertEquals("17", round.answers().get(1).count());
        assertTrue(round.answers().get(2).chosen());
        assertEquals("21 hands of 24 people", round.check());
    }

    @Test
    void moreHandsThanPeopleIsSaidAtOnce() {
        RoundViewState round = round(asking(12).typing(4, 17));
        assertTrue(round.tooMany());
        assertTrue(round.check().startsWith("21 hands, but 12 people are in the register"));
    }

    @Test
    void whileHandsAreUpNoAnswerIsMarked() {
        RoundViewState round = round(asking(24).typing(4, 17));
        assertTrue(round.answers().stream().noneMatch(Answer::right));
        assertEquals(List.of(), round.why());
    }

    @Test
    void onceHandsAreDownTheTrainerReadsTheAnswerAndWhy() {
        RoundViewState round = round(asking(24).until(NextPress.REVEAL));
        assertTrue(round.answers().get(1).right());
        assertFalse(round.why().isEmpty());
        assertTrue(round.countable());
    }

    @Test
    void aQuestionBeforeTheTeachingNeverTellsItsAnswer() {
        Evening evening = Evening.with(24).upTo(SmallDeck.BEFORE).next().next();
        RoundViewState round = round(evening);
        assertEquals(Stage.CLOSED, round.stage());
        assertTrue(round.answers().stream().noneMatch(Answer::right));
        assertEquals(List.of(), round.why());
        assertTrue(round.prompt().contains("later"));
    }

    @Test
    void aBarePointOfAScaleHasNoWords() {
        RoundViewState scale = round(EveryKind.asking(QuestionKind.SCALE, 24).next());
        assertEquals("", scale.answers().get(1).words());
        RoundViewState order = round(EveryKind.asking(QuestionKind.ORDER, 24).next());
        assertEquals("Not sure", order.answers().getLast().words());
    }

    @Test
    void inASmallRoomNothingIsCountedOfWhatPeopleSayOfThemselves() {
        RoundViewState few = round(EveryKind.asking(QuestionKind.SCALE, 6).next());
        assertFalse(few.countable());
        assertEquals("", few.check());
        assertTrue(few.prompt().startsWith("A small room"));
        assertTrue(round(EveryKind.asking(QuestionKind.ORDER, 6).next()).countable());
    }

    @Test
    void aSceneIsAskedByHandsWithNotSureLast() {
        RoundViewState scene = round(EveryKind.asking(QuestionKind.SCENARIO, 24).next());
        assertEquals(
                List.of("A", "B", "C", "?"),
                scene.answers().stream().map(RoundViewState.Answer::letter).toList());
        assertEquals("Not sure", scene.answers().getLast().words());
        assertTrue(scene.countable());
        assertTrue(scene.prompt().startsWith("Hands up"));
        assertEquals(List.of(), scene.ways());
    }

    @Test
    void inASmallRoomNobodyShowsWhatTheyWouldDo() {
        RoundViewState few = round(EveryKind.asking(QuestionKind.SCENARIO, 9).next());
        assertFalse(few.countable());
        assertEquals("", few.check());
        assertTrue(few.prompt().startsWith("A small room"));
    }

    @Test
    void theWaysOnAreOfferedWhenTheRoomSawWhatComesOfEachChoice() {
        Evening story = EveryKind.asking(QuestionKind.SCENARIO, 24).next().typing(3, 2, 9, 1);
        story.ask(story.hands().command(24)).next();
        assertEquals(List.of(), round(story).ways());
        assertEquals(
                "Next press: what comes of each choice", story.view().next().sentence());
        story.next();
        assertEquals("Next press: how many chose what", story.view().next().sentence());
        assertEquals(
                List.of("The end, after C", "Scene 2, after A or B"),
                round(story).ways().stream().map(RoundViewState.Way::words).toList());
        story.next();
        assertEquals(
                "Next press: the story ends, with what helps to know",
                story.view().next().sentence());
        story.ask(new Command.TakeWay(1));
        assertEquals(Stage.READING, round(story).stage());
        story.next().next().next();
        assertEquals(List.of(), round(story).ways());
        assertNull(story.next().view().round());
    }

    @Test
    void whatHandsCannotAnswerIsCalledOut() {
        RoundViewState cloud = round(EveryKind.asking(QuestionKind.CLOUD, 24));
        assertFalse(Objects.requireNonNull(cloud.calling()).open());
        assertTrue(Objects.requireNonNull(
                        round(EveryKind.asking(QuestionKind.CLOUD, 24).next()).calling())
                .open());
    }

    @Test
    void inASmallRoomCountsStayOffTheWall() {
        assertEquals(
                "Fewer than 10 people: counts stay off the wall.",
                round(asking(9)).wall());
        assertEquals("", round(asking(10)).wall());
    }

    @Test
    void theTrainerMayKeepCountsOffTheWallInAnyRoom() {
        RoundViewState round = round(asking(40).ask(new Command.KeepCountsPrivate(true)));
        assertEquals("Counts stay off the wall.", round.wall());
        assertTrue(round.keptPrivate());
    }
}
