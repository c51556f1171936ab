package org.watchword.desktop.recall;

import org.watchword.desktop.text.Word;
import org.watchword.session.book.SpotKind;

/// Words of the old numbers that still stand somewhere.
enum RecallWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    UNDO,
    UNDO_TIP,
    SAVE,
    SAVE_TIP,
    EMPTY,
    EMPTY_DETAIL,
    AT,
    SOMEWHERE,
    COPIES,
    CHANGED,
    GONE,
    REPLACED,
    REPLACED_TIP,
    MARKED,
    UNDONE,
    LIST_LEAD,
    LIST_PRINT,
    LIST_OLD,
    LIST_NEW,
    LIST_NOTHING,
    LIST_LABELS,
    LIST_SMALL,
    LIST_LARGE,
    LIST_NONE,
    NOT_PRINTED,
    NOT_PRINTED_LINE,
    LABELS,
    TAXI_OFFICE,
    SCHOOL,
    SURGERY,
    LIBRARY,
    FAITH,
    SHOP,
    HOSTEL,
    WORKPLACE,
    OTHER;

    @Override
    public String key() {
        return Word.keyOf("recall", this);
    }

    static RecallWord of(SpotKind kind) {
        return switch (kind) {
            case TAXI_OFFICE -> TAXI_OFFICE;
            case SCHOOL -> SCHOOL;
            case SURGERY -> SURGERY;
            case LIBRARY -> LIBRARY;
            case FAITH -> FAITH;
            case SHOP -> SHOP;
            case HOSTEL -> HOSTEL;
            case WORKPLACE -> WORKPLACE;
            case OTHER -> OTHER;
        };
    }
}
