package org.watchword.desktop.questions;

import org.watchword.desktop.text.Word;

/// Words of the page with questions from other programs.
enum QuestionsWord implements Word {
    TITLE,
    DETAIL,
    OPEN,
    OPEN_TIP,
    BACK,
    CHOOSE,
    CHOOSE_ANOTHER,
    KIND_OF_FILE,
    HOW,
    WRITE_OUT,
    READING,
    KEEPING,
    LOOKING,
    LINE,
    QUESTION,
    BECOMES,
    WHY,
    ACCEPTED,
    CHANGED,
    DRAFT,
    SKIPPED,
    KEPT_COUNT,
    DRAFT_COUNT,
    SKIPPED_COUNT,
    NONE_FITS,
    NAME,
    NAME_HINT,
    NAME_MISSING,
    NAME_TAKEN,
    KEEP,
    NOT_WRITTEN,
    DONE,
    DONE_WHERE,
    DONE_DRAFTS,
    NEXT_OPEN,
    NEXT_WRITE,
    NEXT_START,
    SHOW_FOLDER,
    SLIDE,
    SLIDE_NOTE,
    MODULE,
    FORMAT,
    SAVE,
    WRITTEN_COUNT,
    LEFT_OUT_COUNT,
    NOTHING_LOST,
    NONE_WRITTEN,
    LEFT_OUT,
    CHANGES,
    NO_MODULE,
    AT_LINE;

    @Override
    public String key() {
        return Word.keyOf("questions", this);
    }
}
