package org.watchword.desktop.questions;

import org.watchword.desktop.text.Word;
import org.watchword.exchange.item.Refusal;

/// Why a file of questions is not read, and what to do.
public enum RefusalWord implements Word {
    NO_FILE,
    EMPTY,
    TOO_LARGE,
    NOT_TEXT,
    NO_QUESTION,
    DANGEROUS,
    BROKEN_XML,
    BROKEN_WORKBOOK,
    OTHER_COLUMNS,
    QUOTE_BROKEN;

    /// The words for a refusal.
    public static RefusalWord of(Refusal why) {
        return valueOf(why.name());
    }

    @Override
    public String key() {
        return Word.keyOf("refusal", this);
    }
}
