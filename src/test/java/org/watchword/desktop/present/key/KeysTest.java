package org.watchword.desktop.present.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.desktop.present.key.KeyContext.Now;
import org.watchword.desktop.present.key.KeyStroke.Held;
import org.watchword.desktop.present.key.Meaning.Deed;

class KeysTest {

    private static final KeyContext TYPING = KeyContext.PRESENTING.doing(Now.TYPING);
    private static final KeyContext TABBED = KeyContext.PRESENTING.doing(Now.TABBED);
    private static final KeyContext CHOOSING = KeyContext.PRESENTING.doing(Now.CHOOSING, Now.LAID);
    private static final KeyContext HANDS = KeyContext.PRESENTING.doing(Now.HANDS);
    private static final KeyContext HALF_COUNT = KeyContext.PRESENTING.doing(Now.HANDS, Now.HALF_COUNT);
    private static final KeyContext NO_LETTERS = with(LastStep.NONE, LetterKeys.OFF);

    private static KeyContext with(LastStep last, LetterKeys letters) {
        return new KeyContext(Set.of(), last, letters, ClickerKeys.USUAL);
    }

    private static KeyStroke press(KeyCode code, String text, Held... held) {
        return new KeyStroke(code, text, Set.copyOf(Arrays.asList(held)), false, 1_000);
    }

    private static Optional<Meaning> meaning(KeyStroke stroke) {
        return Keys.meaning(stroke, KeyContext.PRESENTING);
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE_DOWN, ''",
        "RIGHT, ''",
        "DOWN, ''",
        "SPACE, ' '",
        "ENTER, ''",
        "N, n",
        "KP_RIGHT, ''",
        "KP_DOWN, ''"
    })
    void theseGoOn(KeyCode code, String text) {
        assertEquals(Optional.of(Deed.NEXT), meaning(press(code, text)));
    }

    @ParameterizedTest
    @CsvSource({"PAGE_UP, ''", "LEFT, ''", "UP, ''", "BACK_SPACE, ''", "P, p", "KP_LEFT, ''", "KP_UP, ''"})
    void theseGoBack(KeyCode code, String text) {
        assertEquals(Optional.of(Deed.BACK), meaning(press(code, text)));
    }

    @ParameterizedTest
    @CsvSource({"PERIOD, .", "B, b", "COLON, :", "SEMICOLON, :", "SEMICOLON, ;", "DECIMAL, .", "PERIOD, ''"})
    void theseMakeTheWallBlack(KeyCode code, String text) {
        assertEquals(Optional.of(Deed.BLACK), meaning(press(code, text)));
    }

    @Test
    void aFrenchKeyboardThatNeedsShiftForTheFullStopStillMakesTheWallBlack() {
        assertEquals(Optional.of(Deed.BLACK), meaning(press(KeyCode.SEMICOLON, ".", Held.SHIFT)));
    }

    @ParameterizedTest
    @CsvSource({
        "W, w, HOLDING",
        "COMMA, ',', HOLDING",
        "F, f, FREEZE",
        "H, h, HELP",
        "M, m, ONE_MORE_PERSON",
        "R, r, REGISTER",
        "X, x, SKIP_ANNOUNCED",
        "F5, '', START",
        "ESCAPE, '', LEAVE",
        "O, o, OVERVIEW",
        "S, s, SWAP_SCREENS",
        "PLUS, +, NOTES_BIGGER",
        "EQUALS, =, NOTES_BIGGER",
        "ADD, +, NOTES_BIGGER",
        "MINUS, -, NOTES_SMALLER",
        "SUBTRACT, -, NOTES_SMALLER",
        "T, t, TIMER",
        "L, l, POINTER",
        "Q, q, QUESTION_PAUSE",
        "Z, z, ZOOM",
        "F1, '', KEYS_CARD"
    })
    void eachOtherKeyOfTheTableHasItsDeed(KeyCode code, String text, Deed deed) {
        assertEquals(Optional.of(deed), meaning(press(code, text)));
    }

    @Test
    void aQuestionMarkShowsTheKeysOnAnyKeyboard() {
        assertEquals(Optional.of(Deed.KEYS_CARD), meaning(press(KeyCode.SLASH, "?", Held.SHIFT)));
        assertEquals(Optional.of(Deed.KEYS_CARD), meaning(press(KeyCode.COMMA, "?", Held.SHIFT)));
    }

    @Test
    void shiftAndHelpTogetherMeanThatSomeoneNeedsMe() {
        assertEquals(Optional.of(Deed.SOMEONE_NEEDS_ME), meaning(press(KeyCode.H, "H", Held.SHIFT)));
    }

    @ParameterizedTest
    @CsvSource({"F, SEARCH", "E, END", "G, GO_TO", "J, SKIP_QUESTION"})
    void controlAndALetterReachFurther(KeyCode code, Deed deed) {
        assertEquals(Optional.of(deed), meaning(press(code, "", Held.CONTROL)));
    }

    @Test
    void altAndLeftGoBackToWhereIWas() {
        assertEquals(Optional.of(Deed.WHERE_I_WAS), meaning(press(KeyCode.LEFT, "", Held.ALT)));
    }

    @ParameterizedTest
    @CsvSource({"J, j", "A, a", "F2, ''", "HOME, ''", "DELETE, ''"})
    void aKeyThatIsNotInTheTableIsLeftAlone(KeyCode code, String text) {
        assertEquals(Optional.empty(), meaning(press(code, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "9"})
    void digitsMeanNothingWhenNoHandsAreUp(String digit) {
        assertEquals(Optional.empty(), meaning(press(KeyCode.getKeyCode(digit), digit)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void digitsCountHandsWhenTheyAreUp(int digit) {
        String text = Integer.toString(digit);
        assertEquals(Optional.of(new Meaning.Digit(digit)), Keys.meaning(press(KeyCode.getKeyCode(text), text), HANDS));
    }

    @Test
    void enterCompletesACountThatWasBegunAndElseGoesOn() {
        assertEquals(Optional.of(Deed.COUNT_DONE), Keys.meaning(press(KeyCode.ENTER, ""), HALF_COUNT));
        assertEquals(Optional.of(Deed.NEXT), Keys.meaning(press(KeyCode.ENTER, ""), HANDS));
    }

    @Test
    void backspaceMendsACountThatWasBegunAndElseGoesBack() {
        assertEquals(Optional.of(Deed.COUNT_ERASE), Keys.meaning(press(KeyCode.BACK_SPACE, ""), HALF_COUNT));
        assertEquals(Optional.of(Deed.BACK), Keys.meaning(press(KeyCode.BACK_SPACE, ""), HANDS));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PAGE_DOWN", "RIGHT", "DOWN"})
    void aClickerGoesOnWhileHandsAreCounted(KeyCode code) {
        assertEquals(Optional.of(Deed.NEXT), Keys.meaning(press(code, ""), HALF_COUNT));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PAGE_DOWN", "RIGHT", "SPACE", "ENTER", "PAGE_UP", "LEFT", "B", "PERIOD", "F5", "ESCAPE"})
    void aHeldKeyDoesNothingMore(KeyCode code) {
        KeyStroke held = new KeyStroke(code, code == KeyCode.B ? "b" : "", Set.of(), true, 1_000);
        assertEquals(Optional.of(Deed.NOTHING), meaning(held));
    }

    @Test
    void notesMayBeMadeLargerByHoldingTheKey() {
        assertEquals(Optional.of(Deed.NOTES_BIGGER), meaning(new KeyStroke(KeyCode.PLUS, "+", Set.of(), true, 1_000)));
    }

    @ParameterizedTest
    @CsvSource({"0, NOTHING", "149, NOTHING", "150, NEXT", "151, NEXT", "900, NEXT"})
    void aDoubleClickWithinItsTimeCountsOnce(long later, Deed deed) {
        KeyContext context = with(new LastStep(Deed.NEXT, 1_000 - later), LetterKeys.USUAL);
        assertEquals(Optional.of(deed), Keys.meaning(press(KeyCode.PAGE_DOWN, ""), context));
    }

    @Test
    void backRightAfterNextIsNoDoubleClick() {
        KeyContext context = with(new LastStep(Deed.NEXT, 999), LetterKeys.USUAL);
        assertEquals(Optional.of(Deed.BACK), Keys.meaning(press(KeyCode.PAGE_UP, ""), context));
    }

    @ParameterizedTest
    @CsvSource({"PAGE_DOWN, NEXT", "PAGE_UP, BACK", "F5, START", "F1, KEYS_CARD", "ESCAPE, LEAVE"})
    void theseReachTheSlidesFromATextBox(KeyCode code, Deed deed) {
        assertEquals(Optional.of(deed), Keys.meaning(press(code, ""), TYPING));
    }

    @Test
    void controlReachesTheSlidesFromATextBox() {
        assertEquals(Optional.of(Deed.END), Keys.meaning(press(KeyCode.E, "", Held.CONTROL), TYPING));
    }

    @ParameterizedTest
    @CsvSource({"B, b", "SPACE, ' '", "ENTER, ''", "LEFT, ''", "BACK_SPACE, ''", "PERIOD, .", "DIGIT4, 4", "TAB, ''"})
    void everythingElseStaysInATextBox(KeyCode code, String text) {
        assertEquals(Optional.empty(), Keys.meaning(press(code, text), TYPING));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "SPACE"})
    void afterTabTheFocusedButtonActs(KeyCode code) {
        assertEquals(Optional.empty(), Keys.meaning(press(code, ""), TABBED));
    }

    @Test
    void afterTabAClickerStillGoesOn() {
        assertEquals(Optional.of(Deed.NEXT), Keys.meaning(press(KeyCode.PAGE_DOWN, ""), TABBED));
        assertEquals(Optional.of(Deed.NEXT), Keys.meaning(press(KeyCode.RIGHT, ""), TABBED));
    }

    @Test
    void tabItselfMovesTheFocus() {
        assertEquals(Optional.empty(), meaning(press(KeyCode.TAB, "")));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"LEFT", "RIGHT", "UP", "DOWN", "ENTER", "SPACE"})
    void whileChoosingASlideTheArrowsWalkOverThem(KeyCode code) {
        assertEquals(Optional.empty(), Keys.meaning(press(code, ""), CHOOSING));
    }

    @Test
    void whileChoosingASlideAClickersPageKeysStillStep() {
        assertEquals(Optional.of(Deed.NEXT), Keys.meaning(press(KeyCode.PAGE_DOWN, ""), CHOOSING));
        assertEquals(Optional.of(Deed.BACK), Keys.meaning(press(KeyCode.PAGE_UP, ""), CHOOSING));
    }

    @ParameterizedTest
    @CsvSource({"B, b", "N, n", "X, x", "S, s", "H, h"})
    void lettersThatAreSwitchedOffDoNothing(KeyCode code, String text) {
        assertEquals(Optional.empty(), Keys.meaning(press(code, text), NO_LETTERS));
    }

    @Test
    void withoutLettersTheFullStopStillMakesTheWallBlack() {
        assertEquals(Optional.of(Deed.BLACK), Keys.meaning(press(KeyCode.PERIOD, "."), NO_LETTERS));
    }

    @Test
    void aLetterMayBeChanged() {
        KeyContext changed = with(LastStep.NONE, LetterKeys.USUAL.with(Deed.BLACK, "J"));
        assertEquals(Optional.of(Deed.BLACK), Keys.meaning(press(KeyCode.J, "j"), changed));
        assertEquals(Optional.empty(), Keys.meaning(press(KeyCode.B, "b"), changed));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"PAGE_DOWN", "PAGE_UP", "RIGHT", "LEFT", "F5", "ESCAPE", "PERIOD", "B", "ENTER", "SPACE", "UP"})
    void noButtonOfAClickerCanEndASession(KeyCode code) {
        for (KeyContext context : new KeyContext[] {KeyContext.PRESENTING, TYPING, TABBED, CHOOSING, HALF_COUNT}) {
            assertNotEquals(Optional.of(Deed.END), Keys.meaning(press(code, ""), context));
        }
    }

    @Test
    void capsLockChangesNothing() {
        assertEquals(Optional.of(Deed.BLACK), meaning(press(KeyCode.B, "B")));
        assertEquals(Optional.of(Deed.HELP), meaning(press(KeyCode.H, "H")));
    }
}
