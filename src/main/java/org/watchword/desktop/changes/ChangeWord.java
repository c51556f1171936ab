package org.watchword.desktop.changes;

import org.watchword.desktop.text.Word;
import org.watchword.records.Changed.What;

/// What each change is called: a word for every constant of [What], of the same name.
enum ChangeWord implements Word {
    PREPARED,
    DOORS_OPENED,
    PRESENTING_STARTED,
    RESUMED,
    CLOSED,
    PUT_AWAY,
    TAKEN_BACK,
    END_MOVED(Gaps.NUMBER),
    EXPECTED,
    EXPECTATION_DROPPED,
    ARRIVED,
    EXPECTED_ARRIVED,
    REMOVED,
    SAID_LATE,
    SAID_IN_TIME,
    LEFT,
    LEAVING_TAKEN_BACK,
    CORRECTED,
    LINES_JOINED,
    LINES_PARTED,
    UNDONE,
    PEOPLE_COUNTED(Gaps.NUMBER),
    PUPILS_COUNTED(Gaps.NUMBER),
    STAFF_COUNTED(Gaps.NUMBER),
    COUNT_UNDONE(Gaps.NUMBER),
    ROUND_OPENED,
    HANDS_COUNTED(Gaps.NUMBER),
    HANDS_DOUBTED(Gaps.NUMBER),
    PHONES_COUNTED(Gaps.NUMBER),
    ROUND_CLOSED(Gaps.NUMBER),
    ROUND_REVEALED,
    ANSWERS_EXPLAINED,
    COUNTS_HIDDEN,
    COUNTS_SHOWN,
    BADGE_TOLD,
    PARTS_MISSED,
    AUTHORITY_TOLD,
    WORD_TAKEN_BACK,
    PAPER_MARKED,
    TRY_CORRECTED,
    TRY_WITHDRAWN,
    CERTIFICATE_ISSUED,
    CERTIFICATE_WITHDRAWN,
    HOLDER_KEPT,
    LIST_ISSUED,
    ITEMS_SUMMED,
    VENUE_KEPT(Gaps.ABOUT),
    ORGANISATION_KEPT(Gaps.ABOUT),
    FUNDER_KEPT(Gaps.ABOUT),
    PROGRAMME_KEPT(Gaps.ABOUT),
    ENTRY_PUT_AWAY(Gaps.ABOUT),
    ENTRIES_JOINED(Gaps.ABOUT),
    ENTRIES_PARTED(Gaps.ABOUT),
    MATERIAL_LEFT(Gaps.BOTH),
    MATERIAL_TAKEN_BACK,
    ACTION_PROMISED(Gaps.ABOUT),
    ACTION_DONE(Gaps.ABOUT),
    ACTION_TAKEN_BACK,
    FOLLOW_UP_DUE,
    FOLLOW_UP_DONE(Gaps.NUMBER),
    FOLLOW_UP_TAKEN_BACK,
    CHANGE_COUNTED(Gaps.NUMBER),
    PRINTS_GIVEN_OUT(Gaps.NUMBER),
    NUMBERS_RENEWED,
    GIVING_TAKEN_BACK,
    REPORT_PUBLISHED,
    COLUMNS_CHOSEN(Gaps.ABOUT),
    COMMENT_APPROVED,
    COMMENT_TAKEN_BACK,
    NAMES_HANDED_OVER(Gaps.BOTH),
    LATER_COUNTED(Gaps.NUMBER),
    PERSON_ERASED,
    NAMES_FORGOTTEN(Gaps.NUMBER),
    RESTORED,
    UNKNOWN;

    private final Gaps gaps;

    ChangeWord() {
        this(Gaps.NONE);
    }

    ChangeWord(Gaps gaps) {
        this.gaps = gaps;
    }

    /// What is filled into a word.
    enum Gaps {
        NONE,
        NUMBER,
        ABOUT,
        BOTH
    }

    /// The word for a change.
    static ChangeWord of(What what) {
        return valueOf(what.name());
    }

    Gaps gaps() {
        return gaps;
    }

    @Override
    public String key() {
        return Word.keyOf("change", this);
    }
}
