package org.watchword.desktop.prints;

import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.print.Paper;
import org.watchword.content.print.PrintKind;
import org.watchword.print.DeckForm;
import org.watchword.room.prints.DeckPrint;

/// Something that can be printed.
///
/// @param title in the language it is written in
/// @param paper such as "A5"
/// @param affected whether it speaks to people who may be living through it
/// @param ofDeck whether it belongs to the deck of the session the trainer came from
public record PrintItem(String id, String title, PrintKind kind, String paper, boolean affected, boolean ofDeck) {

    private static final String SLIPS = "slips-";
    private static final String CERTIFICATES = "certificates";
    private static final String TRAINING = "training-";

    /// The numbered slips of a session, which come first.
    static PrintItem slips(String session, String title) {
        return new PrintItem(SLIPS + session, title, PrintKind.CARD, "A4", false, true);
    }

    /// Certificates for those who came to a session.
    static PrintItem certificates(String title) {
        return new PrintItem(CERTIFICATES, title, PrintKind.FORM, "A4", false, false);
    }

    /// A form that every training can have on paper.
    static PrintItem training(DeckForm form, String title) {
        return new PrintItem(
                id(form), title, PrintKind.FORM, paper(form.papers().getFirst()), false, false);
    }

    static boolean isCertificates(String id) {
        return id.equals(CERTIFICATES);
    }

    /// The id of the row of a form.
    static String id(DeckForm form) {
        return TRAINING + DeckPrint.name(form);
    }

    /// The form whose row this is; empty for anything but a training.
    static Optional<DeckForm> form(String id) {
        return Stream.of(DeckForm.values()).filter(form -> id(form).equals(id)).findFirst();
    }

    /// A paper by its name, or by its size where only makers of cards know a name.
    static String paper(Paper paper) {
        return switch (paper) {
            case A2, A3, A4, A5, A6 -> paper.name();
            case CARD, MINI -> paper.widthMm() + " × " + paper.heightMm() + " mm";
        };
    }

    boolean slips() {
        return id.startsWith(SLIPS);
    }

    /// Where it stands when not everything is shown.
    Shelf shelf() {
        if (slips() || isCertificates(id)) {
            return Shelf.SESSION;
        }
        return form(id).isPresent() ? Shelf.TRAINING : Shelf.LIBRARY;
    }
}
