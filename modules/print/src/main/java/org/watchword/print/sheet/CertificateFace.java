package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.CertificateSheet;
import org.watchword.print.PassSheet;
import org.watchword.print.copy.DeckWord;
import org.watchword.print.page.Colour;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// What stands on one certificate around the name: what it is for, below it, and who signs.
///
/// @param below in the order of the page
/// @param signedBy under each line, one to three
record CertificateFace(String name, Stack below, List<String> signedBy) {

    static final Writing ENGLISH = new Writing("en");
    private static final double GAP = 12;

    /// Who took part. All but the name is set once for all of them.
    static List<CertificateFace> all(TypeCase types, CertificateSheet sheet) {
        List<Brick> bricks = new ArrayList<>();
        bricks.add(said(types, DeckWord.TOOK_PART.with(), types.regular(), 16, Ink.SOFT));
        bricks.add(said(types, sheet.training(), types.bold(), 30, Ink.INK));
        String day = DeckWord.ON_DAY.with(CertificatePages.day(sheet.on()), sheet.minutes());
        bricks.add(said(types, day, types.medium(), 16, Ink.INK));
        sheet.until()
                .map(CertificatePages::day)
                .ifPresent(
                        last -> bricks.add(said(types, DeckWord.VALID_UNTIL.with(last), types.medium(), 16, Ink.INK)));
        Stack below = new Stack(bricks, GAP);
        String who = sheet.trainer().isBlank() ? DeckWord.TRAINER.with() : sheet.trainer();
        return sheet.names().stream()
                .map(name -> new CertificateFace(name, below, List.of(who)))
                .toList();
    }

    /// Who passed.
    static List<CertificateFace> all(TypeCase types, PassSheet sheet) {
        return sheet.passes().stream()
                .map(pass -> new CertificateFace(pass.name(), below(types, sheet.says(), pass), sheet.signedBy()))
                .toList();
    }

    private static Stack below(TypeCase types, String says, PassSheet.Pass pass) {
        List<Brick> bricks = new ArrayList<>();
        bricks.add(said(types, says, types.bold(), 24, Ink.INK));
        String passed = DeckWord.PASSED_ON.with(CertificatePages.day(pass.passed()));
        String day = pass.until()
                .map(last -> passed + " " + DeckWord.VALID_UNTIL.with(CertificatePages.day(last)))
                .orElse(passed);
        bricks.add(said(types, day, types.medium(), 16, Ink.INK));
        bricks.add(
                said(types, DeckWord.CERTIFICATE_NUMBER.with(pass.number(), pass.words()), types.bold(), 16, Ink.INK));
        bricks.add(said(types, DeckWord.CERTIFICATE_CHECK.with(), types.regular(), 12, Ink.SOFT));
        return new Stack(bricks, GAP);
    }

    static TextBrick said(TypeCase types, String words, Typeface face, double size, Colour colour) {
        return said(types, words, face, size, colour, Role.PARAGRAPH);
    }

    static TextBrick said(TypeCase types, String words, Typeface face, double size, Colour colour, Role role) {
        return TextBrick.heading(ENGLISH, words, style(types, face, size, colour), role);
    }

    static Style style(TypeCase types, Typeface face, double size, Colour colour) {
        return new Style(face, types.bold(), types.number(), size, 1.3, colour);
    }
}
