package org.watchword.desktop.notice;

import org.watchword.desktop.text.Word;
import org.watchword.session.book.SpotKind;

/// The kinds of place where prints stand, by their names.
public enum SpotWord implements Word {
    TAXI_OFFICE,
    SCHOOL,
    SURGERY,
    LIBRARY,
    FAITH,
    SHOP,
    HOSTEL,
    WORKPLACE,
    OTHER;

    /// The name of a kind of place.
    public static SpotWord of(SpotKind kind) {
        return valueOf(kind.name());
    }

    @Override
    public String key() {
        return Word.keyOf("spot", this);
    }
}
