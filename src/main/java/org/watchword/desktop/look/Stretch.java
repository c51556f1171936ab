package org.watchword.desktop.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Words that one script draws.
public record Stretch(String text, Script script) {
    /// Stands where nothing can be drawn. The checker says so before a session; the wall never shows an empty box.
    private static final String STAND_IN = "·";

    private static final int PLAIN = 0x7F;

    /// Cuts a text where another script must draw it.
    ///
    /// @param language a BCP 47 tag; it decides where several scripts have a letter
    public static List<Stretch> of(String text, String language) {
        if (text.chars().allMatch(letter -> letter < PLAIN)) {
            return List.of(new Stretch(text, Script.LATIN));
        }
        return latinOrWide(cut(text, Script.inOrder(language)));
    }

    /// The first character that no script can draw.
    public static OptionalInt missing(String text) {
        return text.codePoints()
                .filter(letter -> !steers(letter)
                        && script(letter, List.of(Script.values())).isEmpty())
                .findFirst();
    }

    private static List<Stretch> cut(String text, List<Script> scripts) {
        List<Stretch> stretches = new ArrayList<>();
        text.codePoints().forEach(letter -> {
            Script before = stretches.isEmpty()
                    ? scripts.getFirst()
                    : stretches.getLast().script();
            boolean stays = leans(letter) && (steers(letter) || before.draws(letter));
            Optional<Script> found = stays ? Optional.of(before) : script(letter, scripts);
            append(stretches, found.map(_ -> Character.toString(letter)).orElse(STAND_IN), found.orElse(before));
        });
        return stretches;
    }

    /// Letters of two designs never stand in one word: where Atkinson lacks one, Noto draws them all.
    private static List<Stretch> latinOrWide(List<Stretch> cut) {
        if (cut.stream().noneMatch(stretch -> stretch.script() == Script.WIDE)) {
            return cut;
        }
        List<Stretch> joined = new ArrayList<>();
        cut.forEach(stretch ->
                append(joined, stretch.text(), stretch.script() == Script.LATIN ? Script.WIDE : stretch.script()));
        return joined;
    }

    private static void append(List<Stretch> stretches, String text, Script script) {
        if (!stretches.isEmpty() && stretches.getLast().script() == script) {
            stretches.add(new Stretch(stretches.removeLast().text() + text, script));
        } else {
            stretches.add(new Stretch(text, script));
        }
    }

    private static Optional<Script> script(int letter, List<Script> scripts) {
        return scripts.stream().filter(script -> script.draws(letter)).findFirst();
    }

    /// Whether a character goes with what stands before it: blanks, signs, marks, figures.
    private static boolean leans(int letter) {
        return !Character.isLetter(letter);
    }

    /// Characters that only steer how others are joined or ordered.
    private static boolean steers(int letter) {
        return Character.getType(letter) == Character.FORMAT || Character.isISOControl(letter);
    }
}
