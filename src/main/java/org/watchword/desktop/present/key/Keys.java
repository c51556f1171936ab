package org.watchword.desktop.present.key;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.watchword.desktop.present.key.KeyContext.Now;
import org.watchword.desktop.present.key.KeyStroke.Held;
import org.watchword.desktop.present.key.Meaning.Deed;

/// The table of keys: what each press means while somebody presents.
///
/// The buttons of clickers are Page Up, Page Down, the arrows, F5, Escape, full stop and B. None of them can end a
/// session or spoil one: the only way out is Ctrl+E, which asks.
public final class Keys {

    private static final Set<Meaning> REPEATING = Set.of(Deed.NOTES_BIGGER, Deed.NOTES_SMALLER, Deed.COUNT_ERASE);

    private Keys() {}

    /// What this press means. Empty when it is not ours and the controls of the window shall have it.
    public static Optional<Meaning> meaning(KeyStroke stroke, KeyContext context) {
        return found(stroke, context).map(meaning -> tamed(meaning, stroke, context));
    }

    /// Clickers repeat while they are held and send twice when they are worn: neither moves the slides again.
    private static Meaning tamed(Meaning meaning, KeyStroke stroke, KeyContext context) {
        boolean again = stroke.repeat() && !REPEATING.contains(meaning) && !(meaning instanceof Meaning.ZoomMove);
        boolean step = meaning == Deed.NEXT || meaning == Deed.BACK;
        return again || (step && context.last().swallows(meaning, stroke.millis())) ? Deed.NOTHING : meaning;
    }

    private static Optional<Meaning> found(KeyStroke stroke, KeyContext context) {
        if (heard(stroke, context)) {
            return Optional.of(new Meaning.Heard(stroke));
        }
        if (stroke.code() == KeyCode.ESCAPE && context.is(Now.LAID)) {
            return Optional.of(Deed.LEAVE);
        }
        Optional<Meaning> always = everywhere(stroke);
        Optional<Meaning> given = context.clicker().of(stroke.code()).map(deed -> deed);
        if (always.isPresent() || context.is(Now.TYPING)) {
            return always.isPresent() && stroke.plain() ? given.or(() -> always) : always;
        }
        if (!stroke.plain() || leftToControls(stroke.code(), context)) {
            return Optional.empty();
        }
        return counting(stroke, context)
                .or(() -> zoomed(stroke, context))
                .or(() -> given)
                .or(() -> sign(stroke.text()))
                .or(() -> stepping(stroke.code()))
                .or(() -> letter(stroke, context.letters()));
    }

    /// The clicker's page listens to every button, but not to the keys that move about on the page itself.
    private static boolean heard(KeyStroke stroke, KeyContext context) {
        return context.is(Now.TRYING)
                && stroke.plain()
                && !stroke.code().isModifierKey()
                && stroke.code() != KeyCode.TAB
                && !(acts(stroke.code()) && context.is(Now.TABBED));
    }

    private static Optional<Meaning> zoomed(KeyStroke stroke, KeyContext context) {
        if (!context.is(Now.ZOOMED) || !stroke.with(Held.SHIFT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (stroke.code()) {
                    case LEFT, KP_LEFT -> new Meaning.ZoomMove(-1, 0);
                    case RIGHT, KP_RIGHT -> new Meaning.ZoomMove(1, 0);
                    case UP, KP_UP -> new Meaning.ZoomMove(0, -1);
                    case DOWN, KP_DOWN -> new Meaning.ZoomMove(0, 1);
                    default -> null;
                });
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
            case J -> Optional.of(Deed.SKIP_QUESTION);
            case N -> Optional.of(Deed.NOTES_WIDER);
            case P -> Optional.of(Deed.PHONES);
            case Y -> Optional.of(Deed.SHOW_WORDS);
            case D -> Optional.of(Deed.DROP_WORDS);
            default -> Optional.empty();
        };
    }

    private static boolean leftToControls(KeyCode code, KeyContext context) {
        return code == KeyCode.TAB
                || (acts(code) && context.is(Now.TABBED))
                || (context.is(Now.READING) && (code == KeyCode.UP || code == KeyCode.DOWN))
                || (context.is(Now.CHOOSING) && (acts(code) || code.isArrowKey() || code.isKeypadKey()));
    }

    private static boolean acts(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.SPACE;
    }

    private static Optional<Meaning> counting(KeyStroke stroke, KeyContext context) {
        if (!context.is(Now.HANDS)) {
            return Optional.empty();
        }
        String text = stroke.text();
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return Optional.of(new Meaning.Digit(text.charAt(0) - '0'));
        }
        if (!context.is(Now.HALF_COUNT)) {
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
