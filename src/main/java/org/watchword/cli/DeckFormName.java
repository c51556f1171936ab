package org.watchword.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.watchword.print.DeckForm;
import org.watchword.room.prints.DeckPrint;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a form of a deck, such as `flip-chart`.
final class DeckFormName implements ITypeConverter<DeckForm> {

    @Override
    public DeckForm convert(String name) {
        return Arrays.stream(DeckForm.values())
                .filter(form -> DeckPrint.name(form).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(DeckForm.values()).map(DeckPrint::name).collect(Collectors.joining(", "))
                        + " but was '" + name + "'"));
    }
}
