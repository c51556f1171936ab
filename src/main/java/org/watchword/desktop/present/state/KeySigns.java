package org.watchword.desktop.present.state;

import java.util.Optional;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;

/// What is written on a button so that its key is learnt by using the mouse.
public final class KeySigns {

    private KeySigns() {}

    /// The key of a deed as it is printed on keyboards, empty when it has none now.
    public static String of(Deed deed, LetterKeys letters) {
        Optional<String> letter = deed == Deed.SOMEONE_NEEDS_ME
                ? letters.sign(Deed.HELP).map(help -> "Shift+" + help)
                : letters.sign(deed);
        return fixed(deed).or(() -> letter).orElse("");
    }

    private static Optional<String> fixed(Deed deed) {
        return Optional.ofNullable(
                switch (deed) {
                    case NEXT -> "→";
                    case BACK -> "←";
                    case GO_TO -> "Ctrl+G";
                    case WHERE_I_WAS -> "Alt+←";
                    case SEARCH -> "Ctrl+F";
                    case SKIP_QUESTION -> "Ctrl+J";
                    case PHONES -> "Ctrl+P";
                    case SHOW_WORDS -> "Ctrl+Y";
                    case DROP_WORDS -> "Ctrl+D";
                    case END -> "Ctrl+E";
                    case KEYS_CARD -> "F1";
                    case NOTES_BIGGER -> "+";
                    case NOTES_SMALLER -> "−";
                    case NOTES_WIDER -> "Ctrl+N";
                    case LEAVE -> "Esc";
                    default -> null;
                });
    }
}
