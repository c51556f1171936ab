package org.watchword.desktop.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.prepare.Checked.Box;
import org.watchword.desktop.prepare.PrepareForm.Purpose;
import org.watchword.desktop.prepare.PrepareForm.Whom;
import org.watchword.desktop.prepare.PrepareViewState.Progress;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class PrepareViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PrepareForm EMPTY =
            new PrepareForm("", TODAY, "", "", "gb", false, false, Whom.NOBODY, Purpose.USUAL);
    private static final PrepareForm FILLED = new PrepareForm(
            "Castle Hall",
            TODAY,
            "18:30",
            "Essex Police and Crime Fund",
            "gb",
            false,
            false,
            Whom.NOBODY,
            Purpose.USUAL);
    private static final Progress TRIED = new Progress(Set.of(), true, false, Optional.empty());

    private final List<PrepareAsk> asked = new ArrayList<>();

    @Test
    void picturesOfPrepare() {
        Pictures.take("prepare", () -> view(FILLED, Progress.START, "taxi-private-hire", ENGLISH));
        Pictures.take("prepare-missing", () -> view(EMPTY, TRIED, "taxi-private-hire", ENGLISH));
        Pictures.take("prepare-pupils", () -> view(FILLED, TRIED, "schools-15-17", ENGLISH));
        Pictures.take("prepare-pseudo", () -> view(EMPTY, TRIED, "taxi-private-hire", PseudoLanguage.texts()));
    }

    @Test
    void whatIsTypedIsToldAtOnce() {
        Robot.in(() -> view(EMPTY, Progress.START, "team", ENGLISH), robot -> robot.fill("venue", "Hall"));
        assertEquals(new PrepareAsk.Fill(filled("Hall", "", false)), asked.getLast());
    }

    @Test
    void leavingABoxIsTold() {
        Robot.in(() -> view(EMPTY, Progress.START, "team", ENGLISH), robot -> {
            robot.focus("venue");
            robot.focus("time");
        });
        assertTrue(asked.contains(new PrepareAsk.Left(Box.VENUE)));
    }

    @Test
    void countingInsteadOfNamingIsOnePress() {
        Robot.in(() -> view(EMPTY, Progress.START, "team", ENGLISH), robot -> robot.press("head-count"));
        assertEquals(new PrepareAsk.Fill(filled("", "", true)), asked.getLast());
    }

    @Test
    void thePlainFormIsOnePress() {
        Robot.in(() -> view(EMPTY, Progress.START, "team", ENGLISH), robot -> robot.press("plain"));
        assertEquals(
                new PrepareAsk.Fill(new PrepareForm("", TODAY, "", "", "gb", true, false, Whom.NOBODY, Purpose.USUAL)),
                asked.getLast());
    }

    @Test
    void enterOnTheDayLeavesItAsItIs() {
        LocalDate day = Robot.on(() -> view(FILLED, Progress.START, "team", ENGLISH), robot -> {
            robot.focus("date");
            robot.keys(KeyCode.ENTER);
            robot.focus("time");
            return robot.node("date", DatePicker.class).getValue();
        });
        assertEquals(TODAY, day);
    }

    @Test
    void aClickAnywhereOnTheDayOpensTheCalendar() {
        boolean open = Robot.on(() -> view(FILLED, Progress.START, "team", ENGLISH), robot -> {
            robot.click("date");
            return robot.node("date", DatePicker.class).isShowing();
        });
        assertTrue(open);
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(FILLED, Progress.START, "team", ENGLISH), robot -> {
            robot.press("open-doors");
            robot.press("keep-for-later");
            robot.press("not-now");
        });
        assertEquals(
                List.of(new PrepareAsk.OpenDoors(), new PrepareAsk.KeepForLater(), new PrepareAsk.NotNow()),
                asked.stream().filter(one -> !(one instanceof PrepareAsk.Left)).toList());
    }

    @Test
    void keysOpenTheDoorsAndGoBackFromAnyBox() {
        Robot.in(() -> view(FILLED, Progress.START, "team", ENGLISH), robot -> {
            robot.focus("time");
            asked.clear();
            robot.keys(KeyCode.CONTROL, KeyCode.ENTER);
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(List.of(new PrepareAsk.OpenDoors(), new PrepareAsk.NotNow()), asked.subList(0, 2));
    }

    @Test
    void whomToTurnToIsTold() {
        Robot.in(() -> view(EMPTY, Progress.START, "schools-15-17", ENGLISH), robot -> {
            robot.fill("lead", "Ms Lead");
            robot.fill("phone", "01632 960001");
            robot.fill("room", "Room 2");
            robot.fill("staff", "Mr Staff");
        });
        var last = asked.stream()
                .filter(PrepareAsk.Fill.class::isInstance)
                .map(PrepareAsk.Fill.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
        assertEquals(
                new Whom("Ms Lead", "01632 960001", "Room 2", "Mr Staff"),
                last.form().whom());
    }

    private static PrepareForm filled(String venue, String time, boolean counted) {
        return new PrepareForm(venue, TODAY, time, "", "gb", false, counted, Whom.NOBODY, Purpose.USUAL);
    }

    private PrepareView view(PrepareForm form, Progress progress, String audience, Texts texts) {
        var facts = new PrepareFacts(
                "Taxi and private hire drivers",
                audience,
                "Taxi and private hire drivers",
                55,
                TODAY,
                true,
                List.of(new AreaChoice("gb", "United Kingdom"), new AreaChoice("gb/essex", "Essex")),
                List.of("Castle Hall, Colchester"),
                List.of("Essex Police and Crime Fund"),
                List.of("Safer year"));
        return new PrepareView(
                new SimpleObjectProperty<>(PrepareViewState.of(facts, form, progress, texts)), asked::add, texts);
    }
}
