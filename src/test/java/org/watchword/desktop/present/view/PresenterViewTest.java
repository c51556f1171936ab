package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.screens.Standing;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.Place;
import org.watchword.session.View;

class PresenterViewTest {

    private static final PictureShelf SHELF = new PictureShelf();
    private static final Material MATERIAL = TaxiDeck.material();

    private final List<PresentAsk> asked = new ArrayList<>();

    private static Evening evening(int people) {
        return Evening.giving(TaxiDeck.plan(), people);
    }

    private static Evening atSigns() {
        int slide = TaxiDeck.slide("#child-alone");
        return evening(24).ask(new Command.GoTo(slide)).next().next().minutesLater(4);
    }

    private static Evening asking(int people) {
        int slide = TaxiDeck.slide("@after");
        return evening(people).ask(new Command.GoTo(slide)).next();
    }

    private static Desk desk(Laptop laptop) {
        return Desk.opening(laptop, 26);
    }

    private PresenterView view(Evening evening, Desk desk) {
        PresenterView view = new PresenterView(MATERIAL, SHELF, Evening.ENGLISH, asked::add, _ -> {});
        AudienceViewState wall = AudienceViewState.of(evening.state(), MATERIAL);
        Desk now = desk.with(evening.hands());
        PresenterViewState state = PresenterViewState.of(
                evening.on(now.laptop()).facts(), evening.hands(), Evening.ENGLISH, new DeckWording(MATERIAL));
        Optional<Place> preview = Optional.ofNullable(state.next().preview());
        view.show(new PresenterSight(
                state,
                wall,
                preview.map(at -> AudienceViewState.ofSlide(MATERIAL, at.slide(), at.step()))
                        .orElse(null),
                now));
        return view;
    }

    private void take(String name, Evening evening, Desk desk) {
        Pictures.take("present-" + name, () -> view(evening, desk));
        SHELF.settled().join();
        Pictures.take("present-" + name, () -> view(evening, desk));
    }

    @Test
    void theWindowIsReadFromTwoMetres() {
        take("slide", atSigns(), desk(Laptop.USUAL));
    }

    @Test
    void aSensitiveSlideIsAnnounced() {
        int story = TaxiDeck.plan().slides().stream()
                .filter(planned -> planned.slide().sensitive())
                .findFirst()
                .map(planned -> TaxiDeck.slide(planned.key()))
                .orElseThrow();
        take("sensitive", evening(24).ask(new Command.GoTo(story - 1)), desk(Laptop.USUAL));
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
        take("listening", atSigns().ask(new Command.StartBreak()), desk(Laptop.USUAL.needed(true)));
    }

    @ParameterizedTest
    @CsvSource({"KEYS", "OVERVIEW", "GO_TO", "SEARCH", "END"})
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
                asked.stream().map(ask -> ((PresentAsk.Do) ask).meaning()).toList());
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
