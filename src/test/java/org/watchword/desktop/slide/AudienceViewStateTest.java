package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.slide.face.Choice;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Tongue;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.RoundId;
import org.watchword.session.SessionEvent.AnswersExplained;
import org.watchword.session.SessionEvent.BreakStarted;
import org.watchword.session.SessionEvent.CountsKeptPrivate;
import org.watchword.session.SessionEvent.RoundClosed;
import org.watchword.session.SessionEvent.RoundOpened;
import org.watchword.session.SessionEvent.RoundRevealed;
import org.watchword.session.SessionEvent.ViewChanged;
import org.watchword.session.Tally;
import org.watchword.session.View;

class AudienceViewStateTest {
    private static final Material MATERIAL = Samples.material();

    @Test
    void nothingOfTheNotesCanBeInIt() {
        for (int slide = 0; slide < MATERIAL.plan().slides().size(); slide++) {
            assertFalse(
                    AudienceViewState.ofSlide(MATERIAL, slide, 99).toString().contains(SampleSlide.NOTE));
        }
    }

    @Test
    void theWallFollowsTheTrainersStep() {
        Face.Points face =
                assertInstanceOf(Face.Points.class, of(session().show(1, 2)).face());

        assertEquals(2, face.items().stream().filter(item -> item.shown()).count());
    }

    @Test
    void blackIsNothingAtAll() {
        AudienceViewState state = of(session().show(1, 0).then(new ViewChanged(View.BLACK)));

        assertInstanceOf(Face.Black.class, state.face());
        assertEquals(0, state.progress());
    }

    @Test
    void theHoldingSlideNamesAHelplineButNoEmergency() {
        Face.Holding face = assertInstanceOf(
                Face.Holding.class,
                of(session().then(new ViewChanged(View.HOLDING))).face());

        assertNotNull(face.help());
        assertEquals("08000 121 700", face.help().number());
    }

    @Test
    void helpIsTheLastSlideWhole() {
        Face.Contacts face = assertInstanceOf(
                Face.Contacts.class,
                of(session().then(new ViewChanged(View.HELP))).face());

        assertEquals("Where to get help", face.head().heading());
        assertTrue(face.cards().stream().allMatch(card -> card.shown()));
    }

    @Test
    void theNeutralBreakNeverSaysWhy() {
        Face.Pause face = assertInstanceOf(
                Face.Pause.class,
                of(session().show(1, 0).then(new BreakStarted())).face());

        assertEquals("Five-minute break", face.head().heading());
        assertEquals("", face.head().eyebrow());
        assertNull(face.back());
    }

    @Test
    void aBreakOfTheDeckSaysWhenToReturnAndKeepsToIt() {
        int tea = index("Tea");
        SampleSession session = session().show(tea, 0);
        Face.Pause first = assertInstanceOf(Face.Pause.class, of(session).face());
        Face.Pause later = assertInstanceOf(
                Face.Pause.class, of(session.then(new CountsKeptPrivate(true))).face());

        assertEquals("Back at 18:40", first.back());
        assertEquals(first.back(), later.back());
    }

    @Test
    void aFrozenWallKeepsEveryStrokeWhileTheTrainerGoesOn() {
        SampleSession session = session().show(1, 1);
        AudienceViewState shown = of(session);
        session.then(new ViewChanged(View.FROZEN)).show(1, 3);

        assertSame(shown, AudienceViewState.after(shown, session.state(), MATERIAL));
        assertEquals(shown, of(session));
    }

    @Test
    void aWallThatWasBlackIsNotFrozenBlack() {
        SampleSession session = session().show(1, 1).then(new ViewChanged(View.FROZEN));

        AudienceViewState after = AudienceViewState.after(AudienceViewState.BLACK, session.state(), MATERIAL);

        assertInstanceOf(Face.Points.class, after.face());
    }

    @Test
    void handsReachTheWallOnlyAfterTheReasonAndOnlyInALargeRoom() {
        assertEquals(0, counted(revealed(10)));
        assertEquals(0, counted(explained(9)));
        assertEquals(4, counted(explained(10)));
    }

    @Test
    void countsThatAreKeptPrivateNeverReachTheWall() {
        assertEquals(0, counted(explained(24).then(new CountsKeptPrivate(true))));
    }

    @Test
    void progressGrowsFromSlideToSlideToTheWhole() {
        List<Double> progress = IntStream.range(0, MATERIAL.plan().slides().size())
                .mapToObj(slide -> of(session().show(slide, 0)).progress())
                .toList();

        assertEquals(progress.stream().sorted().toList(), progress);
        assertEquals(1, progress.getLast());
    }

    @Test
    void aTranslationNobodyCheckedIsMarkedOnEverySlideOfIt() {
        PlannedSlide draft = SampleSlide.of(Layout.STATEMENT, "Draft").draft().plan();
        Material material = Samples.material(List.of(draft, Samples.help()), Texts.of(Language.ENGLISH));

        assertTrue(AudienceViewState.ofSlide(material, 0, 0).mark().startsWith("DRAFT"));
        assertEquals("", AudienceViewState.ofSlide(material, 1, 0).mark());
    }

    @Test
    void aDraftBelowTheFirstLanguageIsMarkedToo() {
        PlannedSlide checked = SampleSlide.of(Layout.STATEMENT, "Checked").plan();
        PlannedSlide draft =
                SampleSlide.of(Layout.STATEMENT, "Szkic").in("pl").draft().plan();
        Material english = Samples.material(List.of(checked), Texts.of(Language.ENGLISH));
        Material polish = Samples.material(List.of(draft), Texts.of(Language.ENGLISH));
        Material both = english.with(polish).in(Tongue.BOTH);

        assertTrue(AudienceViewState.ofSlide(both, 0, 0).mark().startsWith("DRAFT"));
        assertEquals("", AudienceViewState.ofSlide(both.in(Tongue.FIRST), 0, 0).mark());
    }

    @Test
    void everyAudienceHasItsColour() {
        assertEquals(DeckColours.TEAL, DeckColours.of("taxi-private-hire"));
        assertEquals(DeckColours.VIOLET, DeckColours.of("schools-15-17"));
        assertEquals(DeckColours.BLUE, DeckColours.of("front-line"));
        assertEquals(DeckColours.GREEN, DeckColours.of("community"));
    }

    private static SampleSession revealed(int people) {
        int slide = index("What would you do?");
        RoundId round = new RoundId(MATERIAL.plan().slides().get(slide).key());
        return SampleSession.with(MATERIAL, people)
                .show(slide, 0)
                .then(new RoundOpened(round, slide))
                .then(new RoundClosed(round, new Tally(Map.of("a", 1, "b", 6, "c", 1, "ns", 1))))
                .then(new RoundRevealed(round));
    }

    private static SampleSession explained(int people) {
        return revealed(people)
                .then(new AnswersExplained(new RoundId(MATERIAL.plan()
                        .slides()
                        .get(index("What would you do?"))
                        .key())));
    }

    private static long counted(SampleSession session) {
        Face.Asked face = assertInstanceOf(Face.Asked.class, of(session).face());
        return face.task().choices().stream().filter(Choice::counted).count();
    }

    private static SampleSession session() {
        return SampleSession.with(MATERIAL, 24);
    }

    private static AudienceViewState of(SampleSession session) {
        return AudienceViewState.of(session.state(), MATERIAL);
    }

    private static int index(String heading) {
        List<PlannedSlide> slides = MATERIAL.plan().slides();
        return IntStream.range(0, slides.size())
                .filter(slide -> slides.get(slide).slide().heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
