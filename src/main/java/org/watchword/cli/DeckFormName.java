package org.watchword.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.watchword.print.DeckForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a form of a deck, such as `flip-chart`.
final class DeckFormName implements ITypeConverter<DeckForm> {

    @Override
    public DeckForm convert(String name) {
        return Arrays.stream(DeckForm.values())
                .filter(form -> of(form).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(DeckForm.values()).map(DeckFormName::of).collect(Collectors.joining(", "))
                        + " but was '" + name + "'"));
    }

    /// What a form is called in a terminal.
    static String of(DeckForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
