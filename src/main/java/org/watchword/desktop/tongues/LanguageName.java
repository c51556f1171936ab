package org.watchword.desktop.tongues;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.tongues.TonguesViewState.Option;

/// Shows a language by its names.
final class LanguageName extends StringConverter<Option> {
    @Override
    public String toString(@Nullable Option option) {
        return option == null ? "" : option.name();
    }

    @Override
    public @Nullable Option fromString(String name) {
        return null;
    }
}
