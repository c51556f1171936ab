package org.watchword.desktop.present.key;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.watchword.desktop.present.key.KeyStroke.Held;
import org.watchword.desktop.present.key.Meaning.Deed;

/// The table of keys: what each press means while somebody presents.
///
/// The buttons of clickers are Page Up, Page Down, the arrows, F5, Escape, full stop and B. None of them can end a
/// session or spoil one: the only way out is Ctrl+E, which asks.
public final class Keys {

    private Keys() {}

    /// What this press means. Empty when it is not ours and the controls of the window shall have it.
    public static Optional<Meaning> meaning(KeyStroke stroke, KeyContext context) {
        return found(stroke, context).map(meaning -> tamed(meaning, stroke, context));
    }

    /// Clickers repeat while they are held and send twice when they are worn: neither moves the slides again.
    private static Meaning tamed(Meaning meaning, KeyStroke stroke, KeyContext context) {
        boolean sizes = meaning == Deed.NOTES_BIGGER || meaning == Deed.NOTES_SMALLER || meaning == Deed.COUNT_ERASE;
        boolean again = stroke.repeat() && !sizes;
        boolean step = meaning == Deed.NEXT || meaning == Deed.BACK;
        return again || (step && context.last().swallows(meaning, stroke.millis())) ? Deed.NOTHING : meaning;
    }

    private static Optional<Meaning> found(KeyStroke stroke, KeyContext context) {
        Optional<Meaning> always = everywhere(stroke);
        if (always.isPresent() || context.typing()) {
            return always;
        }
        if (!stroke.plain() || leftToControls(stroke.code(), context)) {
            return Optional.empty();
        }
        return counting(stroke, context)
                .or(() -> sign(stroke.text()))
                .or(() -> stepping(stroke.code()))
                .or(() -> letter(stroke, context.letters()));
    }

    /// What reaches the slides even from inside a text box.
    private static Optional<Meaning> everywhere(KeyStroke stroke) {
        if (stroke.with(Held.CONTROL)) {
            return withControl(stroke.code());
        }
        if (stroke.with(Held.ALT)) {
            return stroke.code() == KeyCode.LEFT ? Optional.of(Deed.WHERE_I_WAS) : Optional.empty();
        }
        return switch (stroke.code()) {
            case PAGE_DOWN -> Optional.of(Deed.NEXT);
            case PAGE_UP -> Optional.of(Deed.BACK);
            case F5 -> Optional.of(Deed.START);
            case F1 -> Optional.of(Deed.KEYS_CARD);
            case ESCAPE -> Optional.of(Deed.LEAVE);
            default -> Optional.empty();
        };
    }

    private static Optional<Meaning> withControl(KeyCode code) {
        return switch (code) {
            case F -> Optional.of(Deed.SEARCH);
            case E -> Optional.of(Deed.END);
            case G -> Optional.of(Deed.GO_TO);
            default -> Optional.empty();
        };
    }

    private static boolean leftToControls(KeyCode code, KeyContext context) {
        boolean act = code == KeyCode.ENTER || code == KeyCode.SPACE;
        return code == KeyCode.TAB
                || (act && context.tabbed())
                || (context.choosing() && (act || code.isArrowKey() || code.isKeypadKey()));
    }

    private static Optional<Meaning> counting(KeyStroke stroke, KeyContext context) {
        if (!context.hands()) {
            return Optional.empty();
        }
        String text = stroke.text();
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return Optional.of(new Meaning.Digit(text.charAt(0) - '0'));
        }
        if (!context.halfCount()) {
            return Optional.empty();
        }
        return switch (stroke.code()) {
            case ENTER -> Optional.of(Deed.COUNT_DONE);
            case BACK_SPACE -> Optional.of(Deed.COUNT_ERASE);
            default -> Optional.empty();
        };
    }

    /// Signs are found by what they type: on a French keyboard a clicker's full stop arrives as `:` or `;`.
    private static Optional<Meaning> sign(String text) {
        return switch (text) {
            case ".", ":", ";" -> Optional.of(Deed.BLACK);
            case "," -> Optional.of(Deed.HOLDING);
            case "+", "=" -> Optional.of(Deed.NOTES_BIGGER);
            case "-" -> Optional.of(Deed.NOTES_SMALLER);
            case "?" -> Optional.of(Deed.KEYS_CARD);
            default -> Optional.empty();
        };
    }

    private static Optional<Meaning> stepping(KeyCode code) {
        return switch (code) {
            case RIGHT, DOWN, SPACE, ENTER, KP_RIGHT, KP_DOWN -> Optional.of(Deed.NEXT);
            case LEFT, UP, BACK_SPACE, KP_LEFT, KP_UP -> Optional.of(Deed.BACK);
            case PERIOD, DECIMAL -> Optional.of(Deed.BLACK);
            case COMMA -> Optional.of(Deed.HOLDING);
            case ADD, PLUS -> Optional.of(Deed.NOTES_BIGGER);
            case SUBTRACT, MINUS -> Optional.of(Deed.NOTES_SMALLER);
            default -> Optional.empty();
        };
    }

    private static Optional<Meaning> letter(KeyStroke stroke, LetterKeys letters) {
        Optional<Deed> deed = letters.deed(stroke.text());
        if (!stroke.with(Held.SHIFT)) {
            return deed.map(found -> found);
        }
        return deed.filter(found -> found == Deed.HELP).map(help -> Deed.SOMEONE_NEEDS_ME);
    }
}
