package org.watchword.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.watchword.content.print.Print;
import org.watchword.exchange.form.TranslatorSheet;
import org.watchword.exchange.form.TranslatorSheetReader;
import org.watchword.exchange.item.SheetBack;
import org.watchword.exchange.item.SheetFault;

/// The translator's sheet: prints go out as a spreadsheet and come back as drafts.
public final class PrintTranslation {

    /// The largest sheet that is read, in bytes.
    static final int MOST_BYTES = 10 << 20;

    private PrintTranslation() {}

    /// Prints as a workbook for a translator.
    ///
    /// @param language a code such as `cs`
    public static byte[] out(List<Print> prints, String language) {
        return TranslatorSheet.write(prints, language);
    }

    /// What a sheet brings back; each print whole or not at all.
    ///
    /// @param on the day it is read
    public static SheetBack in(Path sheet, List<Print> prints, String language, LocalDate on) {
        try (InputStream in = Files.newInputStream(sheet)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return TranslatorSheetReader.read(bytes, prints, language, on);
            }
        } catch (IOException unreadable) {
            return SheetBack.nothing(new SheetFault(SheetFault.Kind.NO_WORKBOOK, 0, "", ""));
        }
        return SheetBack.nothing(new SheetFault(SheetFault.Kind.NO_WORKBOOK, 0, "", ""));
    }
}
