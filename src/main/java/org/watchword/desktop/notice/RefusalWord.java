package org.watchword.desktop.notice;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.session.Reason;

/// What to say when a session refused something: what is in the way and what to do, in one or two short sentences.
public enum RefusalWord implements Word {
    NOT_PREPARED,
    ALREADY_PREPARED,
    DECK_IS_EMPTY,
    SAFEGUARDING_NOT_AGREED,
    DOORS_CLOSED,
    DOORS_OPEN_ALREADY,
    NAMES_BANNED_FOR_PUPILS,
    HEAD_COUNT_ONLY,
    NAME_MISSING,
    NAME_TOO_LONG,
    IN_THE_REGISTER_ALREADY,
    NOT_IN_THE_REGISTER,
    NOT_EXPECTED,
    TOO_MANY_EXPECTED,
    SLIP_ENTERED_ALREADY,
    NOT_A_SLIP,
    NOT_A_HEAD_COUNT,
    NOTHING_TO_UNDO,
    NOT_PRESENTING,
    NO_SUCH_SLIDE,
    NO_SUCH_WAY,
    NOTHING_ANNOUNCED,
    CANNOT_SKIP,
    NOT_A_TIME_TO_TALK,
    NOT_A_TIME_TO_FINISH,
    ON_A_BREAK_ALREADY,
    NOT_ON_A_BREAK,
    NO_QUESTION_HERE,
    ROUND_NOT_OPEN,
    ROUND_STILL_OPEN,
    ROUND_CLOSED_ALREADY,
    REASON_COMES_FIRST,
    REVEALED_ALREADY,
    NO_SUCH_OPTION,
    NOT_A_NUMBER_OF_HANDS,
    SESSION_CLOSED;

    /// What to say for a reason.
    public static String say(Reason reason, Texts texts) {
        return texts.get(valueOf(reason.name()));
    }

    @Override
    public String key() {
        return Word.keyOf("refusal", this);
    }
}
