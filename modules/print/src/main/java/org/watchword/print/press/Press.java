package org.watchword.print.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.OptionalInt;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.print.KeySheet;
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
import org.watchword.print.sheet.DraftStamp;
import org.watchword.print.sheet.Sheet;
import org.watchword.print.sheet.TypeCase;
import org.watchword.print.sheet.TypeCases;
import org.watchword.print.type.Writing;

/// Makes leaflets, posters and guides. Reading the typefaces takes a moment, so keep one; several threads may use it.
public final class Press {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final TypeCases types = new TypeCases();

    public Press() {}

    /// Prints one sheet as PDF, or says why it may not be printed.
    ///
    /// @param language a code such as `pl`; without a usable text in it the print's own language is taken
    /// @param facts of the area where it will be handed out
    /// @param at the time written into the file; the same arguments give the same bytes
    public PrintResult print(Print print, String language, LocalFacts facts, ZonedDateTime at) {
        try {
            return print(print, CopyDesk.copy(print, language, facts), at);
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
            return print(print, CopyDesk.proof(print, language, facts), at);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private PrintResult print(Print print, Copy copy, ZonedDateTime at) throws Refusal {
        requireLetters(copy);
        Sheet sheet = sheet(print, copy);
        DraftStamp stamp = new DraftStamp(types.in(new Writing("en")));
        return set(new About(copy.title(), copy.writing(), at), file -> {
            sheet.draw(file);
            if (copy.draft()) {
                file.pages().forEach(stamp::draw);
            }
        });
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

    private static About about(String title, String language, ZonedDateTime at) {
        return new About(title, new Writing(language), at);
    }

    private static Printed set(About about, Sheet sheet) throws Refusal {
        try (PrintFile file = new PrintFile(about)) {
            sheet.draw(file);
            return new Printed(file.bytes(), file.pageCount(), about.title());
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing but memory was written to", e);
        }
    }

    private Sheet sheet(Print print, Copy copy) throws Refusal {
        TypeCase types = this.types.in(copy.writing());
        Paper paper = print.paper();
        double width = paper.widthMm() * POINTS_PER_MM;
        double height = paper.heightMm() * POINTS_PER_MM;
        boolean poster = paper == Paper.A4 || paper == Paper.A3 || paper == Paper.A2;
        boolean leaflet = paper == Paper.A5 || paper == Paper.A4;
        if (print.kind() == PrintKind.POSTER && poster) {
            return Sheet.poster(types, copy, width, height);
        }
        if (print.kind() == PrintKind.LEAFLET && leaflet) {
            return Sheet.leaflet(types, copy, width, height);
        }
        if (print.kind() == PrintKind.GUIDE && paper == Paper.A4) {
            return Sheet.guide(types, copy, width, height);
        }
        throw new Refusal(Refused.Reason.NO_LAYOUT, (print.kind() + " " + paper).toLowerCase(Locale.ROOT));
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
