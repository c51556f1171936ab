package org.watchword.desktop.givenout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.givenout.GivenOutViewState.Kind;
import org.watchword.desktop.givenout.GivenOutViewState.Open;
import org.watchword.desktop.givenout.GivenOutViewState.Option;
import org.watchword.desktop.givenout.GivenOutViewState.Progress;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.notice.SpotWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.SpotKind;

class GivenOutViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final GivenOutForm FORM =
            new GivenOutForm(DAY, "1", SpotKind.TAXI_OFFICE, "gb/essex", "Castle Cars");

    private final List<GivenOutAsk> asked = new ArrayList<>();

    private static GivenOutViewState state(Optional<Boolean> fresh, Progress progress, Texts texts) {
        return new GivenOutViewState(
                List.of(
                        new Row(
                                "a",
                                "40 copies of “What drivers can do”, English, A5",
                                "Castle Cars, the office behind the station · Taxi office, Essex · today",
                                Optional.empty()),
                        new Row(
                                "b",
                                "1 copy of “You can get help”, English, A3",
                                "Library, Colchester · yesterday",
                                Optional.empty())),
                fresh.filter(now -> !now).map(_ -> "a"),
                fresh.map(now -> new Open(
                        "“What drivers can do”, English, A5",
                        texts.get(
                                GivenOutWord.NUMBERS,
                                texts.get(GivenOutWord.NUMBER, "999", "Sunday 31 May 2026") + "\n"
                                        + texts.get(GivenOutWord.NUMBER, "08000 121 700", "Sunday 31 May 2026")),
                        FORM,
                        now)),
                1,
                List.of(new Option("gb", "United Kingdom"), new Option("gb/essex", "Essex")),
                Arrays.stream(SpotKind.values())
                        .map(kind -> new Kind(kind, texts.get(SpotWord.of(kind))))
                        .toList(),
                progress);
    }

    private GivenOutView view(GivenOutViewState state, Texts texts) {
        return new GivenOutView(new SimpleObjectProperty<>(state), asked::add, texts);
    }

    @Test
    void picturesOfWhereItWent() {
        Progress wrong = new Progress(true, Optional.of(ENGLISH.get(GivenOutWord.COPIES_WRONG)), Optional.empty());
        Progress noted = new Progress(true, Optional.empty(), Optional.of(ENGLISH.get(GivenOutWord.NOTED)));
        Texts pseudo = PseudoLanguage.texts();
        Pictures.take("given-out-new", () -> view(state(Optional.of(true), Progress.START, ENGLISH), ENGLISH));
        Pictures.take("given-out-mend", () -> view(state(Optional.of(false), wrong, ENGLISH), ENGLISH));
        Pictures.take("given-out-noted", () -> view(state(Optional.empty(), noted, ENGLISH), ENGLISH));
        Pictures.take("given-out-pseudo", () -> view(state(Optional.of(false), wrong, pseudo), pseudo));
    }

    @Test
    void whatWasPrintedIsNotedWithAFewKeys() {
        Robot.in(() -> view(state(Optional.of(true), Progress.START, ENGLISH), ENGLISH), robot -> {
            robot.fill("copies", "40");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
            robot.press("not-now");
        });
        assertEquals(
                List.of(
                        new GivenOutAsk.Save(
                                new GivenOutForm(DAY, "40", SpotKind.TAXI_OFFICE, "gb/essex", "Castle Cars")),
                        new GivenOutAsk.Back()),
                asked);
    }

    @Test
    void aLineIsTakenOffTheListAndBack() {
        Progress noted = new Progress(true, Optional.empty(), Optional.empty());
        Robot.in(() -> view(state(Optional.of(false), noted, ENGLISH), ENGLISH), robot -> {
            robot.press("given-b");
            robot.press("take-back");
            robot.press("undo");
        });
        assertEquals(List.of(new GivenOutAsk.Choose("b"), new GivenOutAsk.TakeBack(), new GivenOutAsk.Undo()), asked);
    }

    @Test
    void whatIsNoNumberIsNoNumberOfCopies() {
        assertEquals(40, new GivenOutForm(DAY, " 40 ", SpotKind.SHOP, "gb", "").number());
        for (String typed : List.of("", "many", "-3", "4.5", "99999999")) {
            assertEquals(0, new GivenOutForm(DAY, typed, SpotKind.SHOP, "gb", "").number(), typed);
        }
    }
}
