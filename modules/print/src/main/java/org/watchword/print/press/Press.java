package org.watchword.print.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.watchword.content.print.Print;
import org.watchword.print.FigureSheet;
import org.watchword.print.KeySheet;
import org.watchword.print.LabelSheet;
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
import org.watchword.print.sheet.DraftStamp;
import org.watchword.print.sheet.Sheet;
import org.watchword.print.sheet.TypeCases;
import org.watchword.print.type.Writing;

/// Makes every print. Reading the typefaces takes a moment, so keep one; several threads may use it.
public final class Press {
    private final TypeCases types = new TypeCases();

    public Press() {}

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
            return print(print, order, CopyDesk.copy(print, language, facts), at);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints one sheet for the person who checks its words: DRAFT all over every page, and no number.
    ///
    /// @param language a code such as `pl`, in which the print must have a text
    /// @param at the time written into the file
    public PrintResult proof(Print print, String language, LocalFacts facts, ZonedDateTime at) {
        try {
            return print(print, PrintOrder.usual(print), CopyDesk.proof(print, language, facts), at);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private PrintResult print(Print print, PrintOrder order, Copy copy, ZonedDateTime at) throws Refusal {
        requireLetters(copy);
        Sheet sheet = Layouts.sheet(print, order, types.in(copy.writing()), copy);
        DraftStamp stamp = new DraftStamp(types.in(new Writing("en")));
        About about = new About(copy.title(), copy.writing(), at);
        Trim trim = order.forShop() ? Trim.SHOP : Trim.NONE;
        Sheet stamped = file -> {
            sheet.draw(file);
            if (copy.draft()) {
                file.pages().forEach(stamp::draw);
            }
        };
        return Finishing.finished(set(new PrintFile(about, order.ink(), trim), stamped, about), order, copy.writing());
    }

    /// Prints the sheet with a recovery key.
    ///
    /// @param at the time written into the file
    public PrintResult print(KeySheet words, ZonedDateTime at) {
        try {
            return set(
                    about(words.title(), words.language(), at),
                    Sheet.key(types.in(new Writing(words.language())), words));
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
            return set(
                    about(words.title(), words.language(), at),
                    Sheet.slips(types.in(new Writing(words.language())), sheet));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints sheets of labels.
    ///
    /// @param at the time written into the file
    public PrintResult print(LabelSheet sheet, ZonedDateTime at) {
        try {
            return set(
                    about(sheet.title(), sheet.language(), at),
                    Sheet.labels(types.in(new Writing(sheet.language())), sheet));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints a plain document of facts.
    ///
    /// @param at the time written into the file
    public PrintResult print(Statement words, ZonedDateTime at) {
        try {
            return set(
                    about(words.title(), words.language(), at),
                    Sheet.statement(types.in(new Writing(words.language())), words));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints figures in tables.
    ///
    /// @param at the time written into the file; the same arguments give the same bytes
    public PrintResult print(FigureSheet words, ZonedDateTime at) {
        try {
            return set(
                    about(words.title(), words.language(), at),
                    Sheet.figures(types.in(new Writing(words.language())), words));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private static About about(String title, String language, ZonedDateTime at) {
        return new About(title, new Writing(language), at);
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
                .map(types.in(copy.writing()).regular()::missingLetter)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (missing.isPresent()) {
            throw new Refusal(Refused.Reason.NO_LETTERS, Character.toString(missing.getAsInt()));
        }
    }
}
