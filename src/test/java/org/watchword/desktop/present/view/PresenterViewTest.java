package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.watchword.desktop.present.view.Scenery.asking;
import static org.watchword.desktop.present.view.Scenery.atSigns;
import static org.watchword.desktop.present.view.Scenery.beforeAStory;
import static org.watchword.desktop.present.view.Scenery.desk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.state.Zoom;
import org.watchword.desktop.screens.Standing;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.View;

class PresenterViewTest {

    private final Scenery scenery = new Scenery();

    private PresenterView view(Evening evening, Desk desk) {
        return scenery.view(evening, desk);
    }

    private void take(String name, Evening evening, Desk desk) {
        scenery.take(name, evening, desk);
    }

    @Test
    void theWindowIsReadFromTwoMetres() {
        take("slide", atSigns(), desk(Laptop.USUAL));
    }

    @Test
    void aSensitiveSlideIsAnnounced() {
        take("sensitive", beforeAStory(), desk(Laptop.USUAL));
    }

    @Test
    void handsAreCountedBesideTheQuestion() {
        take("hands", asking(24).typing(4, 17), desk(Laptop.USUAL));
    }

    @Test
    void countsThatCannotBeTrueAreQuestioned() {
        take("too-many", asking(12).typing(4, 17), desk(Laptop.USUAL));
    }

    @Test
    void theAnswerIsRevealedWithItsReason() {
        Evening evening = asking(24).typing(4, 17);
        evening.ask(evening.hands().command(24));
        take("revealed", evening.until(NextPress.REVEAL).next(), desk(Laptop.USUAL));
    }

    @Test
    void blackIsSaidInLargeWords() {
        take("black", atSigns().ask(new Command.Toggle(View.BLACK)), desk(Laptop.USUAL));
    }

    @Test
    void aLostProjectorIsSaidOverTheWholeWindow() {
        take("lost", atSigns(), desk(Laptop.USUAL.with(Standing.LOST)));
    }

    @Test
    void withOneScreenTheSlideIsLargeAboveAStripOfNotes() {
        take("one-screen", atSigns(), desk(Laptop.USUAL.with(Standing.SINGLE)));
    }

    @Test
    void whenEverybodySeesThisScreenNoNoteStandsOnIt() {
        Desk mirrored = desk(Laptop.USUAL.with(Standing.MIRRORED));
        take("mirrored", atSigns(), mirrored);
        boolean notes = Stagehand.on(() -> {
            PresenterView view = view(atSigns(), mirrored);
            return view.lookup(".notes").getParent().isVisible();
        });
        assertEquals(false, notes);
    }

    @Test
    void thePageForListeningSaysWhatToSay() {
        Evening inBreak = atSigns().ask(new Command.StartBreak());
        take("listening-unnamed", inBreak, desk(Laptop.USUAL.needed(true)));
        Evening named = Scenery.named().ask(new Command.StartBreak());
        take("listening", named, desk(Laptop.USUAL.needed(true)));
    }

    @Test
    void onAScreenThatEverybodySeesThereIsOnlyTheBreak() {
        Evening inBreak = atSigns().ask(new Command.StartBreak());
        Desk mirrored = desk(Laptop.USUAL.with(Standing.MIRRORED).needed(true));
        take("listening-mirrored", inBreak, mirrored);
        assertFalse(
                Stagehand.on(() -> view(inBreak, mirrored).lookup(".listening").isVisible()));
    }

    @Test
    void onTheOnlyScreenThePageForListeningComesWhenSheIsAlone() {
        Evening inBreak = atSigns().ask(new Command.StartBreak());
        Desk single = desk(Laptop.USUAL.with(Standing.SINGLE).needed(true));
        take("listening-one-screen", inBreak, single);
        List<Boolean> seen = Stagehand.on(() -> {
            PresenterView view = view(inBreak, single);
            boolean before = view.lookup(".listening").isVisible();
            ((Button) view.lookup("#listening-for-you")).fire();
            return List.of(before, view.lookup(".listening").isVisible());
        });
        assertEquals(List.of(false, true), seen);
    }

    @ParameterizedTest
    @CsvSource({"KEYS", "OVERVIEW", "GO_TO", "SEARCH", "FINISH_BY", "LETTERS", "CLICKER", "END"})
    void eachSheetLiesOverTheWindow(Sheet sheet) {
        take(
                "sheet-" + sheet.name().toLowerCase(java.util.Locale.ROOT),
                atSigns(),
                desk(Laptop.USUAL).with(sheet));
    }

    @Test
    void everyButtonAsksForItsDeed() {
        Stagehand.run(() -> {
            PresenterView view = view(atSigns(), desk(Laptop.USUAL));
            for (String id : List.of("next", "back", "black", "one-more-person", "someone-needs-me", "keys-card")) {
                ((Button) view.lookup("#present-" + id)).fire();
            }
        });
        assertEquals(
                List.of(Deed.NEXT, Deed.BACK, Deed.BLACK, Deed.ONE_MORE_PERSON, Deed.SOMEONE_NEEDS_ME, Deed.KEYS_CARD),
                scenery.asked.stream()
                        .map(ask -> ((PresentAsk.Do) ask).meaning())
                        .toList());
    }

    @Test
    void aPartOfTheSlideIsLargeInTheTruePictureToo() {
        Evening evening = atSigns();
        Zoom zoom = Zoom.into(evening.state().show().at(), 0.3, 0.4);
        take("zoomed", evening, desk(Laptop.USUAL.with(zoom)));
    }

    @Test
    void lateEveningsOfferSlidesToSkipInOnePress() {
        Evening late = atSigns().minutesLater(14);
        take("behind", late, desk(Laptop.USUAL));
        Stagehand.run(() -> ((Button) view(late, desk(Laptop.USUAL)).lookup("#pace-skip")).fire());
        PresentAsk.Skip asked = (PresentAsk.Skip) scenery.asked.getLast();
        asked.slides().forEach(slide -> late.ask(new Command.SkipSlide(slide)));
        take("skipped", late, desk(Laptop.USUAL));
        Stagehand.run(() -> ((Button) view(late, desk(Laptop.USUAL)).lookup("#pace-bring-back")).fire());
        assertEquals(new PresentAsk.TakeBack(asked.slides()), scenery.asked.getLast());
    }

    @Test
    void notesMayHaveTheWholeWindow() {
        take("notes-wide", atSigns(), desk(Laptop.USUAL).with(Reading.USUAL.wider()));
        take(
                "notes-whole",
                atSigns(),
                desk(Laptop.USUAL).with(Reading.USUAL.wider().wider().resized(17)));
    }

    @Test
    void aDiscussionIsTimed() {
        Evening talking = atSigns().ask(new Command.StartTalk(Duration.ofMinutes(3)));
        take("talk", talking.minutesLater(1), desk(Laptop.USUAL));
    }

    @Test
    void aClickersButtonIsNamedWithWhatItDoes() {
        KeyStroke pressed = new KeyStroke(KeyCode.PAGE_DOWN, "", Set.of(), false, 0);
        take("clicker-heard", atSigns(), desk(Laptop.USUAL).with(Sheet.CLICKER).trying(pressed));
    }

    @Test
    void whatTheAudienceSeesStandsInTheWindowInWords() {
        String words =
                Stagehand.on(() -> ((Label) view(atSigns().ask(new Command.Toggle(View.BLACK)), desk(Laptop.USUAL))
                                .lookup("#audience-sees"))
                        .getText());
        assertTrue(words.endsWith("BLACK"));
    }
}
