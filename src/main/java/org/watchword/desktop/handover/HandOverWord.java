package org.watchword.desktop.handover;

import org.watchword.desktop.text.Word;
import org.watchword.session.book.HandedOver.Purpose;

/// Words of the page that hands names over.
enum HandOverWord implements Word {
    TITLE,
    DETAIL,
    WARNING,
    WARNING_MORE,
    PURPOSE,
    CERTIFICATES,
    LICENSING_AUTHORITY,
    EMPLOYER,
    EMPLOYER_ONLY,
    WHOM,
    WHOM_HINT,
    REASON,
    REASON_HINT,
    SAVE,
    SAVE_TIP,
    BACK,
    NOBODY,
    FILE,
    EARLIER,
    EARLIER_ROW,
    NEVER;

    static HandOverWord of(Purpose purpose) {
        return valueOf(purpose.name());
    }

    @Override
    public String key() {
        return Word.keyOf("hand-over", this);
    }
}
