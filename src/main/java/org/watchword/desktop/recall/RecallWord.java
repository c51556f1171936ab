package org.watchword.desktop.recall;

import org.watchword.desktop.text.Word;

/// Words of the old numbers that still stand somewhere.
enum RecallWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    UNDO,
    UNDO_TIP,
    SAVE,
    SAVE_TIP,
    PRINT_LIST,
    PRINT_LABELS,
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
    LABELS;

    @Override
    public String key() {
        return Word.keyOf("recall", this);
    }
}
