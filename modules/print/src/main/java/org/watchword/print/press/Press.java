package org.watchword.print.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.Print;
import org.watchword.print.DeckOrder;
import org.watchword.print.LocalFacts;
import org.watchword.print.OwnSheet;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.CopyDesk;
import org.watchword.print.copy.DeckDesk;
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
            Copy copy = CopyDesk.copy(print, language, facts);
            return print(sheet(print, order, copy), order, copy, at);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /// Prints one sheet for the person who checks its words: DRAFT all over every page, and no number. The last page
    /// holds the lines that the program adds.
    ///
    /// @param language a code such as `pl`, in which the print must have a text
    /// @param at the time written into the file
    public PrintResult proof(Print print, String language, LocalFacts facts, ZonedDateTime at) {
        try {
            Copy copy = CopyDesk.proof(print, language, facts);
            PrintOrder order = PrintOrder.usual(print);
            Sheet words = sheet(print, order, copy);
            Sheet lines = Sheet.proofLines(types, copy, print.language());
            Sheet both = file -> {
                words.draw(file);
                lines.draw(file);
            };
            return print(both, order, copy, at);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private Sheet sheet(Print print, PrintOrder order, Copy copy) throws Refusal {
        requireLetters(copy);
        return Layouts.sheet(print, order, types.in(copy.writing()), copy);
    }

    private PrintResult print(Sheet sheet, PrintOrder order, Copy copy, ZonedDateTime at) throws Refusal {
        DraftStamp stamp = new DraftStamp(types.in(new Writing("en")));
        About about = new About(copy.title(), copy.writing(), at);
        Trim trim = order.forShop() ? Trim.SHOP : Trim.NONE;
        Sheet stamped = file -> {
            sheet.draw(file);
            if (copy.draft()) {
                file.pages().forEach(stamp::draw);
            }
        };
        return Finishing.finished(
                set(new PrintFile(about, order.ink(), trim), stamped, about), order.finish(), copy.writing());
    }

    /// Prints a deck in one of its forms, or says why it may not be printed.
    ///
    /// @param plan the deck in a language, with the slides that are right in the area
    /// @param facts of the area where it is shown or handed out
    /// @param at the time written into the file
    public PrintResult print(DeckPlan plan, DeckOrder order, LocalFacts facts, ZonedDateTime at) {
        Optional<Refused> refused = order.refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        DeckDesk desk = new DeckDesk(plan, facts, order.affected(), this::missing);
        About about = about(plan.title(), plan.language(), at);
        try {
            Printed flat =
                    set(new PrintFile(about, order.ink(), Trim.NONE), DeckSheets.sheet(types, desk, order), about);
            return Finishing.finished(flat, order.finish(), desk.writing());
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private Optional<String> missing(Writing writing, String text) {
        OptionalInt letter = types.in(writing).regular().missingLetter(text);
        return letter.isPresent() ? Optional.of(Character.toString(letter.getAsInt())) : Optional.empty();
    }

    /// Prints what comes from the records or the program itself.
    ///
    /// @param at the time written into the file; the same arguments give the same bytes
    public PrintResult print(OwnSheet own, ZonedDateTime at) {
        try {
            return set(about(own.title(), own.language(), at), Sheet.own(types.in(new Writing(own.language())), own));
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
