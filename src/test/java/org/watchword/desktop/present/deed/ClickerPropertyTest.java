package org.watchword.desktop.present.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.session.Phase;
import org.watchword.session.Round;
import org.watchword.session.SessionEvent;

/// Whatever the buttons of a clicker are pressed to do, in whatever order, in the hand or in a pocket.
class ClickerPropertyTest {

    /// Every key that any clicker of our table sends, and what worn ones and other makers send beside them.
    private static final List<KeyStroke> BUTTONS = List.of(
            button(KeyCode.PAGE_DOWN, ""),
            button(KeyCode.PAGE_UP, ""),
            button(KeyCode.RIGHT, ""),
            button(KeyCode.LEFT, ""),
            button(KeyCode.DOWN, ""),
            button(KeyCode.UP, ""),
            button(KeyCode.ENTER, "\r"),
            button(KeyCode.SPACE, " "),
            button(KeyCode.F5, ""),
            button(KeyCode.ESCAPE, ""),
            button(KeyCode.PERIOD, "."),
            button(KeyCode.SEMICOLON, ";"),
            button(KeyCode.COLON, ":"),
            button(KeyCode.B, "b"),
            button(KeyCode.VOLUME_UP, ""),
            button(KeyCode.UNDEFINED, ""));

    /// What the table of keys says that a clicker may write, and what it takes to keep counts that a hand typed.
    private static final Set<Class<? extends SessionEvent>> MAY_HAPPEN = Set.of(
            SessionEvent.SlideShown.class,
            SessionEvent.ViewChanged.class,
            SessionEvent.BreakEnded.class,
            SessionEvent.PauseEnded.class,
            SessionEvent.RoundOpened.class,
            SessionEvent.HandsCounted.class,
            SessionEvent.HandsDoubted.class,
            SessionEvent.RoundClosed.class,
            SessionEvent.RoundRevealed.class,
            SessionEvent.AnswersExplained.class);

    private static KeyStroke button(KeyCode code, String text) {
        return new KeyStroke(code, text, Set.of(), false, 0);
    }

    /// One thing that happens: a button, or now and then a hand of the trainer on the keyboard.
    record Press(KeyStroke stroke, boolean byHand, int pause) {}

    @Provide
    Arbitrary<List<Press>> presses() {
        Arbitrary<Press> clicker = Combinators.combine(
                        Arbitraries.of(BUTTONS), Arbitraries.integers().between(0, 400))
                .as((stroke, pause) -> new Press(stroke, false, pause));
        Arbitrary<Press> digit = Arbitraries.integers()
                .between(0, 9)
                .map(value -> new Press(button(KeyCode.valueOf("DIGIT" + value), Integer.toString(value)), true, 200));
        Arbitrary<Press> sheet = Arbitraries.of(KeyCode.O, KeyCode.X)
                .map(code -> new Press(button(code, code.getChar().toLowerCase(java.util.Locale.ROOT)), true, 200));
        return Arbitraries.frequencyOf(Tuple.of(12, clicker), Tuple.of(3, digit), Tuple.of(1, sheet))
                .list()
                .ofMaxSize(120);
    }

    @Provide
    Arbitrary<ClickerKeys> clickers() {
        Arbitrary<KeyCode> codes = Arbitraries.of(BUTTONS).map(KeyStroke::code);
        return Arbitraries.maps(codes, Arbitraries.of(Deed.class)).ofMaxSize(8).map(ClickerKeys::new);
    }

    @Property(tries = 500)
    void noButtonEndsTheSession(@ForAll("presses") List<Press> presses, @ForAll("clickers") ClickerKeys clicker) {
        Podium podium = Podium.with(clicker);
        for (Press press : presses) {
            podium.press(press.stroke(), press.pause());
            assertFalse(podium.outside().contains(Outside.END));
            assertEquals(Phase.PRESENTING, podium.state().phase());
        }
    }

    @Property(tries = 200)
    void noButtonEndsTheSessionWhenTheTrainerWasAskedWhetherToEndIt(
            @ForAll("presses") List<Press> presses, @ForAll("clickers") ClickerKeys clicker) {
        Podium podium = Podium.with(clicker).laying(Sheet.END);
        presses.forEach(press -> podium.press(press.stroke(), press.pause()));
        assertFalse(podium.outside().contains(Outside.END));
    }

    @Property(tries = 500)
    void noButtonLosesATally(@ForAll("presses") List<Press> presses, @ForAll("clickers") ClickerKeys clicker) {
        Podium podium = Podium.with(clicker);
        for (Press press : presses) {
            Map<String, Integer> typed = podium.desk().hands().counts();
            var round = podium.desk().hands().round();
            List<Round> before = List.copyOf(podium.state().rounds().all());
            podium.press(press.stroke(), press.pause());
            for (Round one : before) {
                Round now = podium.state().rounds().of(one.id());
                assertTrue(now.stage().compareTo(one.stage()) >= 0);
                boolean stands =
                        now.tally().equals(one.tally()) && now.doubted().equals(one.doubted());
                assertTrue(!one.stage().told() || stands);
            }
            if (!typed.isEmpty() && !press.byHand()) {
                boolean kept = podium.desk().hands().round().equals(round)
                        && podium.desk().hands().counts().entrySet().containsAll(typed.entrySet());
                Map<String, Integer> saved =
                        podium.state().rounds().of(round).typed().counts();
                assertTrue(kept || saved.entrySet().containsAll(typed.entrySet()), press::toString);
            }
        }
    }

    @Property(tries = 300)
    void aButtonWritesNothingButWhatTheTableSays(
            @ForAll("presses") List<Press> presses, @ForAll("clickers") ClickerKeys clicker) {
        Podium podium = Podium.with(clicker);
        presses.stream()
                .filter(press -> press.stroke().code() != KeyCode.X)
                .forEach(press -> podium.press(press.stroke(), press.pause()));
        podium.written().forEach(event -> assertTrue(MAY_HAPPEN.contains(event.getClass()), event::toString));
    }
}
