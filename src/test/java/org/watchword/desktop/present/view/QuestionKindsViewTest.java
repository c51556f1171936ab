package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.phones.GivenPhones;
import org.watchword.desktop.phones.PhoneFacts;
import org.watchword.desktop.present.deed.Deeds;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.EveryKind;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.screens.Standing;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.session.Command;
import org.watchword.session.RoundId;

/// The trainer's side of every kind of question.
class QuestionKindsViewTest {

    private static final PictureShelf SHELF = new PictureShelf();
    private static final Material MATERIAL = EveryKind.material();

    private final List<PresentAsk> asked = new ArrayList<>();

    private PresenterView view(Evening evening, Desk desk) {
        Desk now = desk.with(evening.hands());
        PresenterView view = new PresenterView(MATERIAL, SHELF, Evening.ENGLISH, asked::add, _ -> {});
        view.show(new PresenterSight(
                PresenterViewState.of(
                        evening.on(now.laptop()).facts(), evening.hands(), Evening.ENGLISH, new DeckWording(MATERIAL)),
                AudienceViewState.of(
                        evening.state(), MATERIAL.hearing(now.laptop().calledOut())),
                null,
                now,
                null,
                Optional.empty()));
        return view;
    }

    private PresenterView laidOut(Evening evening, Desk desk) {
        return laidOut(evening, desk, 1280);
    }

    private PresenterView laidOut(Evening evening, Desk desk, double width) {
        PresenterView view = view(evening, desk);
        Scene scene = new Scene(view, width, 720);
        Look.apply(scene, Theme.LIGHT, TextSize.USUAL);
        view.applyCss();
        view.layout();
        return view;
    }

    private static Desk desk() {
        return Desk.opening(Laptop.USUAL, Reading.USUAL);
    }

    private static Desk calling(Evening evening, String... words) {
        Desk desk = desk();
        for (String each : words) {
            desk = new Deeds(evening.state(), EveryKind.plan()).hear(each, desk).desk();
        }
        return desk;
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsAskedFromTheLaptop(QuestionKind kind) {
        Evening evening = EveryKind.asking(kind, 24).next();
        Desk desk = calling(evening, "Light", "Morning", "light", "Carry it up the stair");
        Pictures.take("present-kind-" + kind, () -> view(evening, desk));
    }

    @Test
    void theTrainerTakesAnotherWayOutOfAScene() {
        Evening story = EveryKind.asking(QuestionKind.SCENARIO, 24).next().typing(3, 2, 9, 1);
        story.ask(story.hands().command(24)).next().next().next();
        Pictures.take("present-ways", () -> view(story, desk()));
        Stagehand.run(() -> ((Button) laidOut(story, desk()).lookup("#way-1")).fire());
        assertEquals(List.of(new PresentAsk.OfSession(new Command.TakeWay(1))), asked);
    }

    @Test
    void anAnswerIsReadInLinesInANarrowWindowToo() {
        Evening evening = EveryKind.asking(QuestionKind.SINGLE, 24).next();
        List<Double> widths = Stagehand.on(() -> laidOut(evening, desk(), 800).lookupAll(".answer-text").stream()
                .map(words -> words.getLayoutBounds().getWidth())
                .toList());
        assertFalse(widths.isEmpty());
        assertTrue(widths.stream().allMatch(width -> width >= 100), widths::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "CLOUD"})
    void ownWordsFromPhonesWaitForAYesOrANo(QuestionKind kind) {
        Evening evening = EveryKind.asking(kind, 24).next();
        Desk desk = calling(evening, "Light", "Morning");
        Desk told = desk.with(desk.laptop().with(floor(evening)));
        Pictures.take("present-floor-" + kind, () -> view(evening, told));
        Stagehand.run(() -> {
            PresenterView view = laidOut(evening, told);
            ((Button) view.lookup("#words-show")).fire();
            ((Button) view.lookup("#words-drop")).fire();
        });
        assertEquals(List.of(new PresentAsk.Words(0, true), new PresentAsk.Words(0, false)), asked);
    }

    @Test
    void ownWordsAreOnNoScreenThatEverybodySees() {
        Evening evening = EveryKind.asking(QuestionKind.TEXT, 24).next();
        for (Standing standing : List.of(Standing.SINGLE, Standing.MIRRORED, Standing.LOST)) {
            Desk desk = desk();
            Desk told = desk.with(desk.laptop().with(floor(evening)).with(standing));
            String all = Stagehand.on(() -> words(laidOut(evening, told)));
            assertFalse(all.contains("A lamp for my sister"), all);
        }
    }

    @Test
    void howManyWereSilentStandsOnNoScreenThatAFewPeopleShare() {
        Evening evening = EveryKind.asking(QuestionKind.SINGLE, 6).next();
        RoundId round = evening.state().round().orElseThrow().id();
        Desk alone = desk().with(desk().laptop().with(GivenPhones.twelve(round)));
        assertTrue(Stagehand.on(() -> words(laidOut(evening, alone))).contains("9 answered"));
        Desk shared = desk().with(alone.laptop().with(Standing.SINGLE));
        assertFalse(Stagehand.on(() -> words(laidOut(evening, shared))).contains("9 answered"));
    }

    @Test
    void whatAFewPeopleWouldDoStandsOnNoScreenThatTheyShare() {
        Evening evening = EveryKind.asking(QuestionKind.SCENARIO, 6).next().next();
        RoundId round = evening.state().round().orElseThrow().id();
        evening.ask(new Command.CountPhones(round, Map.of("wait", 4, "out", 1)));
        assertTrue(Stagehand.on(() -> words(laidOut(evening, desk()))).contains("– + 4"));
        Desk shared = desk().with(desk().laptop().with(Standing.SINGLE));
        assertFalse(Stagehand.on(() -> words(laidOut(evening, shared))).contains("+ 4"));
    }

    private static String words(Parent view) {
        return view.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n"));
    }

    private static PhoneFacts floor(Evening evening) {
        return GivenPhones.twelve(
                evening.state().round().orElseThrow().id(),
                "A lamp for my sister",
                "Hope",
                "Something that is much too long for any wall, because it goes on and on and never comes to an end");
    }

    @Test
    void phonesStandBesideTheHands() {
        Evening evening = EveryKind.asking(QuestionKind.SINGLE, 24).next().typing(4, 9);
        evening.ask(evening.hands().command(24)).ask(new Command.CloseRound());
        RoundId round = evening.state().round().orElseThrow().id();
        String first = evening.hands().options().getFirst();
        evening.ask(new Command.CountPhones(round, Map.of(first, 7)));
        Desk desk = desk().with(desk().laptop().with(GivenPhones.twelve(round)));
        Pictures.take("present-phones", () -> view(evening, desk));
        String all = Stagehand.on(() -> words(laidOut(evening, desk)));
        assertTrue(all.contains("12 phones here, 9 answered"), all);
        assertTrue(all.contains("4 + 7"), all);
        assertTrue(all.contains("13 hands and 7 answers from phones, 24 people"), all);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCALE", "MATCH", "CLOUD"})
    void inASmallRoomTheLaptopSaysWhatIsLeftOut(QuestionKind kind) {
        Evening evening = EveryKind.asking(kind, 6).next();
        Pictures.take("present-kind-small-" + kind, () -> view(evening, desk()));
    }

    @Test
    void wordsAreHeardTakenAwayAndTakenBack() {
        Evening evening = EveryKind.asking(QuestionKind.CLOUD, 24).next();
        boolean cleared = Stagehand.on(() -> {
            PresenterView view = laidOut(evening, calling(evening, "light"));
            TextField typed = (TextField) view.lookup("#called-out");
            typed.setText("a window");
            typed.fireEvent(new ActionEvent());
            ((Button) view.lookup("#called-back")).fire();
            ((Button) view.lookup("#round-skip")).fire();
            return typed.getText().isEmpty();
        });
        assertTrue(cleared);
        assertEquals(List.of(new PresentAsk.Hear("a window"), new PresentAsk.Unsay()), asked.subList(0, 2));
        assertTrue(asked.getLast() instanceof PresentAsk.Do);
    }

    @Test
    void noMoreIsTypedThanTheWallCanShow() {
        Evening evening = EveryKind.asking(QuestionKind.CLOUD, 24).next();
        String typed = Stagehand.on(() -> {
            TextField box = (TextField) laidOut(evening, desk()).lookup("#called-out");
            box.setText("x".repeat(24));
            box.appendText("y");
            return box.getText();
        });
        assertEquals("x".repeat(24), typed);
    }
}
