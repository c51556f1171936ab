package org.watchword.desktop.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Heads;
import org.watchword.desktop.register.RegisterFacts.Present;
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
    }

    @Test
    void aPersonIsTickedInWithoutTouchingTheMouse() {
        Robot.in(() -> view(facts(true, false, List.of(), Optional.empty()), ENGLISH), robot -> {
            robot.focus("name");
            robot.type("Jo");
            robot.keys(KeyCode.TAB);
            robot.type("AB");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(new RegisterAsk.TickIn(), asked.getLast());
        assertEquals(new RegisterAsk.Type(new Draft("Jo", "AB")), asked.get(asked.size() - 2));
    }

    @Test
    void enterInTheFirstBoxTicksInToo() {
        Robot.in(() -> view(facts(true, false, List.of(), Optional.empty()), ENGLISH), robot -> {
            robot.focus("name");
            robot.keys(KeyCode.ENTER);
        });
        assertEquals(List.of(new RegisterAsk.TickIn()), asked);
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
                        new RegisterAsk.TickIn(),
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

    private RegisterView view(RegisterFacts facts, Texts texts) {
        return new RegisterView(
                new SimpleObjectProperty<>(RegisterViewState.of(facts, Draft.EMPTY, texts)),
                asked::add,
                () -> new Organisations(List.of("Castle Cars")),
                texts);
    }

    private static RegisterFacts facts(boolean names, boolean pupils, List<Present> present, Optional<String> trouble) {
        return new RegisterFacts(
                "Taxi and private hire drivers",
                "Castle Hall",
                names,
                pupils,
                present,
                pupils ? new Heads(0, 24, 2) : new Heads(1, 0, 0),
                0,
                present.isEmpty() ? Optional.empty() : Optional.of(LocalTime.of(18, 25)),
                false,
                true,
                trouble.isEmpty(),
                trouble);
    }
}
