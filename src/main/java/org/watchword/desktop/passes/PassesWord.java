package org.watchword.desktop.passes;

import org.watchword.desktop.text.Word;
import org.watchword.room.assess.Standing;
import org.watchword.session.result.CorrectionReason;

/// Words of the page with the passes.
enum PassesWord implements Word {
    TITLE,
    DETAIL,
    SESSION,
    SESSION_ROW,
    AUTHORITY,
    NO_SESSION,
    HOME,
    MODE_MARK,
    MODE_PAPERS,
    MODE_CERTIFICATES,
    MODE_LIST,
    PEOPLE,
    NOBODY,
    PERSON_ROW,
    NAMESAKE,
    NOT_YET_TAKEN,
    NOT_YET,
    TRIES_USED,
    PART_MISSED,
    PASSED,
    CERTIFICATE_NUMBER,
    WHO,
    WHO_HINT,
    CODE,
    CODE_HINT,
    TICKS,
    TICKS_HINT,
    LANGUAGE,
    MARK,
    MARK_HOW,
    ANSWERS,
    UNDO,
    UNDONE,
    PRIVATE,
    PRIVATE_TWO_SCREENS,
    RESULT_PASSED,
    RESULT_NOT_YET,
    POINTS,
    LOOK_AGAIN,
    RIGHT_IS,
    ALL_RIGHT,
    CONFIRM,
    CONFIRM_HINT,
    AGAIN,
    KEPT_PASSED,
    KEPT_NOT_YET,
    KEPT_MISSED,
    BADGE_SAVE,
    BADGE_KEPT,
    PARTS,
    PARTS_HINT,
    PARTS_SAVE,
    PARTS_KEPT,
    TRY_PASSED,
    TRY_NOT,
    TO_PASS,
    TO_NOT,
    WITHDRAW,
    CORRECTED,
    REASON,
    REASON_TYPED_WRONGLY,
    REASON_OTHER_PERSON,
    REASON_PART_MISSED,
    REASON_NOT_ALONE,
    REASON_QUESTION_WRONG,
    CLOSE_PERSON,
    TRIES,
    NO_TRY,
    ATTEMPT,
    COPIES,
    COPIES_WRONG,
    LARGE,
    PAPERS_HINT,
    PRINT_PAPERS,
    SAVE_PAPERS,
    KEY_HINT,
    PRINT_KEY,
    SAVE_KEY,
    CERTIFICATES_HINT,
    CERTIFICATES_OF,
    PRINT_CERTIFICATES,
    SAVE_CERTIFICATES,
    PRINT_CERTIFICATE,
    SAVE_CERTIFICATE,
    LIST_HINT,
    WHOM,
    WHY,
    HAND_OVER,
    LIST_BEFORE,
    LIST_FIRST,
    LIST_REFUSED,
    LIST_NOBODY,
    NO_TEST;

    static PassesWord of(Standing standing) {
        return valueOf(standing.name());
    }

    static PassesWord of(CorrectionReason reason) {
        return valueOf("REASON_" + reason.name());
    }

    @Override
    public String key() {
        return Word.keyOf("passes", this);
    }
}
