package org.watchword.print.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import org.watchword.content.print.Print;
import org.watchword.print.KeySheet;
import org.watchword.print.LabelSheet;
import org.watchword.print.LocalFacts;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.SlipSheet;
import org.watchword.print.Statement;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.CopyDesk;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.About;
import org.watchword.print.page.PrintFile;
import org.watchword.print.sheet.Sheet;
import org.watchword.print.sheet.TypeCase;
import org.watchword.print.type.Writing;

/// Makes every print. Reading the typefaces takes a moment, so keep one; several threads may use it.
public final class Press {
    private final TypeCase types;

    public Press() {
        this(TypeCase.shipped());
    }

    Press(TypeCase types) {
        this.types = types;
    }

    /// Prints one sheet as PDF, or says why it may not be printed.
    ///
    /// @param language a code such as `pl`; without a usable text in it the print's own language is taken
    /// @param facts of the area where it will be handed out
    /// @param at the time written into the file; the same arguments give the same bytes
    public PrintResult print(Print print, String language, LocalFacts facts, ZonedDateTime at) {
        try {
            Copy copy = CopyDesk.copy(print, language, facts);
            requireLetters(copy);
            return set(new About(copy.title(), copy.writing(), at), Layouts.sheet(print, types, copy));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints the sheet with a recovery key.
    ///
    /// @param at the time written into the file
    public PrintResult print(KeySheet words, ZonedDateTime at) {
        try {
            return set(new About(words.title(), new Writing(words.language()), at), Sheet.key(types, words));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints numbered slips to cut apart.
    ///
    /// @param at the time written into the file
    public PrintResult print(SlipSheet sheet, ZonedDateTime at) {
        try {
            SlipSheet.Words words = sheet.words();
            return set(new About(words.title(), new Writing(words.language()), at), Sheet.slips(types, sheet));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints sheets of labels.
    ///
    /// @param at the time written into the file
    public PrintResult print(LabelSheet sheet, ZonedDateTime at) {
        try {
            return set(new About(sheet.title(), new Writing(sheet.language()), at), Sheet.labels(types, sheet));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints a plain document of facts.
    ///
    /// @param at the time written into the file
    public PrintResult print(Statement words, ZonedDateTime at) {
        try {
            return set(new About(words.title(), new Writing(words.language()), at), Sheet.statement(types, words));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private static Printed set(About about, Sheet sheet) throws Refusal {
        try (PrintFile file = new PrintFile(about)) {
            sheet.draw(file);
            return new Printed(file.bytes(), file.pageCount(), about.title());
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing but memory was written to", e);
        }
    }

    private void requireLetters(Copy copy) throws Refusal {
        OptionalInt missing = copy.texts()
                .map(types.regular()::missingLetter)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (missing.isPresent()) {
            throw new Refusal(Refused.Reason.NO_LETTERS, Character.toString(missing.getAsInt()));
        }
    }
}
