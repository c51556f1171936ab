package org.watchword.content.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The names of choices as they are written: `PICTURE_AND_POINTS` is `picture-and-points`.
public final class Choice {

    private Choice() {}

    /// All names of an enum, in its order.
    public static List<String> names(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Choice::name).toList();
    }

    public static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The choice with that written name, which the shapes have already checked.
    public static <E extends Enum<E>> E of(Class<E> choices, String name) {
        return Enum.valueOf(choices, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
