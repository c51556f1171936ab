package org.watchword.print.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.watchword.content.print.Print;
import org.watchword.print.KeySheet;
import org.watchword.print.LocalFacts;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.SlipSheet;
import org.watchword.print.Statement;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.CopyDesk;
import org.watchword.print.copy.Refusal;
import org.watchword.print.impose.Finishing;
import org.watchword.print.page.About;
import org.watchword.print.page.PrintFile;
import org.watchword.print.page.Trim;
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

    /// Prints one sheet as it was designed, or says why it may not be printed.
    ///
    /// @param language a code such as `pl`; without a usable text in it the print's own language is taken
    /// @param facts of the area where it will be handed out
    /// @param at the time written into the file; the same arguments give the same bytes
    public PrintResult print(Print print, String language, LocalFacts facts, ZonedDateTime at) {
        return print(print, PrintOrder.usual(print), language, facts, at);
    }

    /// Prints one sheet as it is wanted, or says why it cannot be had like that.
    ///
    /// @param order one that [PrintOffer] offers
    /// @param language a code such as `pl`; without a usable text in it the print's own language is taken
    /// @param facts of the area where it will be handed out
    /// @param at the time written into the file; the same arguments give the same bytes
    public PrintResult print(Print print, PrintOrder order, String language, LocalFacts facts, ZonedDateTime at) {
        Optional<Refused> refused = PrintOffer.of(print).refusal(order);
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            Copy copy = CopyDesk.copy(print, language, facts);
            requireLetters(copy);
            About about = new About(copy.title(), copy.writing(), at);
            Trim trim = order.forShop() ? Trim.SHOP : Trim.NONE;
            Printed flat =
                    set(new PrintFile(about, order.ink(), trim), Layouts.sheet(print, order, types, copy), about);
            return Finishing.finished(flat, order, copy.writing());
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
        return set(new PrintFile(about), sheet, about);
    }

    private static Printed set(PrintFile empty, Sheet sheet, About about) throws Refusal {
        try (PrintFile file = empty) {
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
