package org.watchword.desktop.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Course;
import org.watchword.desktop.register.RegisterFacts.Hall;
import org.watchword.desktop.register.RegisterFacts.Heads;
import org.watchword.desktop.register.RegisterFacts.Lines;
import org.watchword.desktop.register.RegisterFacts.Pair;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.desktop.register.RegisterFacts.Saving;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class RegisterViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final List<Present> THREE = List.of(
            new Present("1", "Amina Khan", "Castle Cars"),
            new Present("2", "Ben Okafor", "Abbey Cabs"),
            new Present("3", "", ""));

    private final List<RegisterAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheRegister() {
        Pictures.take("register", () -> view(facts(true, false, THREE, Optional.empty()), ENGLISH));
        Pictures.take("register-empty", () -> view(facts(true, false, List.of(), Optional.empty()), ENGLISH));
        Pictures.take(
                "register-refused", () -> view(facts(true, false, THREE, Optional.of("Type a name first.")), ENGLISH));
        Pictures.take("register-pupils", () -> view(facts(false, true, List.of(), Optional.empty()), ENGLISH));
        Pictures.take(
                "register-pseudo", () -> view(facts(true, false, THREE, Optional.empty()), PseudoLanguage.texts()));
        Draft typed = new Draft("o s", "", "");
        Pictures.take("register-expected", () -> view(many(), typed, new Fit(EXPECTED, List.of(), 1), ENGLISH));
        Pictures.take(
                "register-expected-pseudo",
                () -> view(many(), typed, new Fit(EXPECTED, List.of(), 1), PseudoLanguage.texts()));
        Pictures.take("register-slips", () -> view(over(), Draft.EMPTY.nextSlip(4), Fit.NOBODY, ENGLISH));
    }

    @Test
    void aPersonIsTickedInWithoutTouchingTheMouse() {
        Robot.in(() -> view(facts(true, false, List.of(), Optional.empty()), ENGLISH), robot -> {
            robot.focus("name");
            robot.type("Jo");
            robot.keys(KeyCode.TAB);
            robot.type("AB");
            robot.keys(KeyCode.TAB);
            robot.type("D");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(new RegisterAsk.TickIn(false), asked.getLast());
        assertEquals(new RegisterAsk.Type(new Draft("Jo", "AB", "D")), asked.get(asked.size() - 2));
    }

    @Test
    void enterInTheFirstBoxTicksInToo() {
        Robot.in(() -> view(facts(true, false, List.of(), Optional.empty()), ENGLISH), robot -> {
            robot.focus("name");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(List.of(new RegisterAsk.TickIn(false)), asked);
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(facts(true, false, THREE, Optional.empty()), ENGLISH), robot -> {
            for (String id :
                    List.of("tick-in", "undo", "take-back-2", "more-people", "fewer-people", "to-slides", "end")) {
                robot.press(id);
            }
        });
        assertEquals(
                List.of(
                        new RegisterAsk.TickIn(false),
                        new RegisterAsk.Undo(),
                        new RegisterAsk.TakeBack("2"),
                        new RegisterAsk.Count(Kind.PEOPLE, 1),
                        new RegisterAsk.Count(Kind.PEOPLE, -1),
                        new RegisterAsk.ToSlides(),
                        new RegisterAsk.End()),
                asked);
    }

    @Test
    void keysUndoAndStartTheSlides() {
        Robot.in(() -> view(facts(true, false, THREE, Optional.empty()), ENGLISH), robot -> {
            robot.focus("name");
            robot.keys(KeyCode.CONTROL, KeyCode.Z);
            robot.keys(KeyCode.F5);
        });
        assertEquals(List.of(new RegisterAsk.Undo(), new RegisterAsk.ToSlides()), asked);
    }

    @Test
    void pupilsAreCountedWithTheirOwnButtons() {
        Robot.in(() -> view(facts(false, true, List.of(), Optional.empty()), ENGLISH), robot -> {
            robot.press("more-pupils");
            robot.press("more-staff");
        });
        assertEquals(List.of(new RegisterAsk.Count(Kind.PUPILS, 1), new RegisterAsk.Count(Kind.STAFF, 1)), asked);
    }

    @Test
    void aScreenReaderHearsWhomAButtonTakesBack() {
        String said = Robot.on(
                () -> view(facts(true, false, THREE, Optional.empty()), ENGLISH),
                robot -> robot.node("take-back-1", Button.class).getAccessibleText());
        assertTrue(said.contains("Amina Khan"), said);
    }

    @Test
    void everyWayOfALineAsksForItsOwn() {
        Robot.in(() -> view(many(), ENGLISH), robot -> {
            for (int item = 0; item < 3; item++) {
                robot.node("change-1", MenuButton.class).getItems().get(item).fire();
            }
            for (String id : List.of("part-6", "one-person", "two-people", "tick-4", "slips", "read-list", "kiosk")) {
                robot.press(id);
            }
        });
        assertEquals(
                List.of(
                        new RegisterAsk.Left("1", false),
                        new RegisterAsk.Late("1", false),
                        new RegisterAsk.Correct("1"),
                        new RegisterAsk.Part("6"),
                        new RegisterAsk.OnePerson("1", "2"),
                        new RegisterAsk.TwoPeople("2"),
                        new RegisterAsk.TickExpected("4"),
                        new RegisterAsk.Slips(true),
                        new RegisterAsk.ReadList(),
                        new RegisterAsk.Kiosk()),
                asked);
    }

    @Test
    void keysChooseAmongTheExpectedAndTickInSomebodyNew() {
        Robot.in(() -> view(many(), ENGLISH), robot -> {
            robot.focus("name");
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.UP);
            robot.keys(KeyCode.SHIFT, KeyCode.ENTER);
        });
        assertEquals(
                List.of(new RegisterAsk.Choose(1), new RegisterAsk.Choose(-1), new RegisterAsk.TickIn(true)), asked);
    }

    private RegisterView view(RegisterFacts facts, Texts texts) {
        return view(facts, Draft.EMPTY, Fit.NOBODY, texts);
    }

    private RegisterView view(RegisterFacts facts, Draft draft, Fit fit, Texts texts) {
        return new RegisterView(
                new SimpleObjectProperty<>(RegisterViewState.of(facts, draft, fit, texts)),
                asked::add,
                new EntryBoxes.Heard(
                        () -> new SaidBefore(List.of("Castle Cars")), () -> new SaidBefore(List.of("Driver"))),
                texts);
    }

    private static final Present LATE =
            new Present("1", "Amina Khan", "Castle Cars", "Driver", true, 3, Optional.of(LocalTime.of(19, 5)));

    private static final List<Present> EXPECTED = List.of(
            new Present("4", "Olga Smith", "Castle Cars", "Driver", false, 0, Optional.empty()),
            new Present("5", "Omar Sy", "Abbey Cabs and Private Hire of the Whole County Ltd"));

    private static RegisterFacts many() {
        Present ben = new Present("2", "Ben Okafor", "Abbey Cabs");
        return new RegisterFacts(
                new Hall("Taxi and private hire drivers", "Castle Hall", true, false, Course.PRESENTING),
                new Lines(
                        List.of(LATE, ben, new Present("3", "", "")),
                        EXPECTED,
                        List.of(new Present("6", "Amina Kahn", "Castle Cars")),
                        Optional.of(new Pair(LATE, ben))),
                new Heads(4, 0, 0),
                new Saving(0, Optional.of(LocalTime.of(18, 25)), true),
                false,
                true,
                Optional.empty());
    }

    private static RegisterFacts over() {
        var facts = many();
        return new RegisterFacts(
                new Hall("Taxi and private hire drivers", "Castle Hall", true, false, Course.OVER),
                facts.lines(),
                facts.heads(),
                facts.saving(),
                false,
                true,
                Optional.of("Type the number that stands on the slip."));
    }

    private static RegisterFacts facts(boolean names, boolean pupils, List<Present> present, Optional<String> trouble) {
        return new RegisterFacts(
                new Hall("Taxi and private hire drivers", "Castle Hall", names, pupils, Course.COMING_IN),
                new Lines(present, List.of(), List.of(), Optional.empty()),
                pupils ? new Heads(0, 24, 2) : new Heads(1, 0, 0),
                new Saving(0, present.isEmpty() ? Optional.empty() : Optional.of(LocalTime.of(18, 25)), true),
                false,
                trouble.isEmpty(),
                trouble);
    }
}
