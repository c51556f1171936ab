package org.watchword.desktop.prints;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.prints.PrintsViewState.Option;

/// Shows a language or an area by its name.
final class OptionName extends StringConverter<Option> {
    @Override
    public String toString(@Nullable Option option) {
        return option == null ? "" : option.name();
    }

    @Override
    public @Nullable Option fromString(String name) {
        return null;
    }
}
