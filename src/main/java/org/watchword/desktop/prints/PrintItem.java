package org.watchword.desktop.prints;

import org.watchword.content.print.Paper;
import org.watchword.content.print.PrintKind;

/// Something that can be printed.
///
/// @param title in the language it is written in
/// @param paper such as "A5"
/// @param affected whether it speaks to people who may be living through it
/// @param ofDeck whether it belongs to the deck of the session the trainer came from
public record PrintItem(String id, String title, PrintKind kind, String paper, boolean affected, boolean ofDeck) {

    private static final String SLIPS = "slips-";
    private static final String CERTIFICATES = "certificates";

    /// The numbered slips of a session, which come first.
    static PrintItem slips(String session, String title) {
        return new PrintItem(SLIPS + session, title, PrintKind.CARD, "A4", false, true);
    }

    /// Certificates for those who came to a session.
    static PrintItem certificates(String title) {
        return new PrintItem(CERTIFICATES, title, PrintKind.FORM, "A4", false, false);
    }

    static boolean isCertificates(String id) {
        return id.equals(CERTIFICATES);
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
}
