package org.watchword.desktop.notice;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.session.book.BookReason;

/// What to say when something was not written into the book.
public enum BookWord implements Word {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    NOT_IN_THE_BOOK,
    NOT_THE_SAME_KIND,
    JOINED_ALREADY,
    NOT_A_NUMBER,
    MORE_REPLIES_THAN_ASKED,
    LAST_DAY_FIRST,
    REPORT_TOO_LONG,
    REASON_MISSING,
    COMMENT_MISSING,
    COMMENT_TOO_LONG;

    /// What to say for a reason.
    public static String say(BookReason reason, Texts texts) {
        return texts.get(valueOf(reason.name()));
    }

    @Override
    public String key() {
        return Word.keyOf("book", this);
    }
}
