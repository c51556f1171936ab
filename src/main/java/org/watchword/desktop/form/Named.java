package org.watchword.desktop.form;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows what can be chosen by its name.
public final class Named<T> extends StringConverter<T> {
    private final List<T> choices;
    private final Function<T, String> name;

    /// Names for choices.
    public Named(List<T> choices, Function<T, String> name) {
        this.choices = choices;
        this.name = name;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    @Override
    public @Nullable T fromString(String words) {
        return choices.stream()
                .filter(one -> name.apply(one).equals(words))
                .findFirst()
                .orElse(null);
    }
}
