package org.watchword.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.watchword.content.translation.Translatable;
import org.watchword.exchange.form.TranslatorSheet;
import org.watchword.exchange.form.TranslatorSheetReader;
import org.watchword.exchange.item.SheetBack;
import org.watchword.exchange.item.SheetFault;

/// The translator's sheet: prints and modules go out as a spreadsheet and come back as drafts.
public final class SheetForTranslator {

    /// The largest sheet that is read, in bytes.
    static final int MOST_BYTES = 10 << 20;

    private SheetForTranslator() {}

    /// What is to be translated as a workbook.
    ///
    /// @param language a code such as `cs`
    /// @param known what is translated already and still true, by the ids of the wanted and of their paragraphs
    public static byte[] out(List<Translatable> wanted, String language, Map<String, Map<String, String>> known) {
        return TranslatorSheet.write(wanted, language, known);
    }

    /// What a sheet brings back; each print and each file of a module whole or not at all.
    ///
    /// @param on the day it is read
    public static SheetBack in(Path sheet, List<Translatable> known, String language, LocalDate on) {
        try (InputStream in = Files.newInputStream(sheet)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return TranslatorSheetReader.read(bytes, known, language, on);
            }
        } catch (IOException unreadable) {
            return SheetBack.nothing(new SheetFault(SheetFault.Kind.NO_WORKBOOK, 0, "", ""));
        }
        return SheetBack.nothing(new SheetFault(SheetFault.Kind.NO_WORKBOOK, 0, "", ""));
    }
}
