package org.watchword.session;

/// Why a command was refused, and what the trainer can do about it. The words are the window's; these are the cases.
public enum Reason {
    NOT_PREPARED(Remedy.PREPARE_A_SESSION),
    ALREADY_PREPARED(Remedy.GO_ON),
    DECK_IS_EMPTY(Remedy.CHOOSE_ANOTHER_DECK),
    /// Pupils: the safeguarding lead, the room and the member of staff present come first.
    SAFEGUARDING_NOT_AGREED(Remedy.NAME_SAFEGUARDING),
    DOORS_CLOSED(Remedy.OPEN_THE_DOORS),
    DOORS_OPEN_ALREADY(Remedy.GO_ON),
    /// The audience are pupils; their names are never kept.
    NAMES_BANNED_FOR_PUPILS(Remedy.COUNT_HEADS),
    HEAD_COUNT_ONLY(Remedy.COUNT_HEADS),
    NAME_MISSING(Remedy.TYPE_A_NAME),
    NAME_TOO_LONG(Remedy.TYPE_A_NAME),
    IN_THE_REGISTER_ALREADY(Remedy.GO_ON),
    NOT_IN_THE_REGISTER(Remedy.GO_ON),
    /// Nobody of the list is called so, or the person has come already.
    NOT_EXPECTED(Remedy.GO_ON),
    /// More than [Rules#MOST_PEOPLE] on one list.
    TOO_MANY_EXPECTED(Remedy.GO_ON),
    /// Somebody else's slip has this number.
    SLIP_ENTERED_ALREADY(Remedy.TYPE_THE_SLIP_AGAIN),
    /// Slips are numbered from 1 to [Rules#MOST_PEOPLE].
    NOT_A_SLIP(Remedy.TYPE_THE_SLIP_AGAIN),
    /// Head counts run from 0 to [Rules#MOST_PEOPLE].
    NOT_A_HEAD_COUNT(Remedy.COUNT_AGAIN),
    NOTHING_TO_UNDO(Remedy.GO_ON),
    NOT_PRESENTING(Remedy.START_PRESENTING),
    NO_SUCH_SLIDE(Remedy.CHOOSE_ANOTHER_SLIDE),
    /// The scene has no such way, or the room has not yet seen what comes of each choice.
    NO_SUCH_WAY(Remedy.GO_ON),
    NOTHING_ANNOUNCED(Remedy.GO_ON),
    /// Only a slide that is still to come can be passed over.
    CANNOT_SKIP(Remedy.CHOOSE_ANOTHER_SLIDE),
    /// Time to talk runs from [Rules#SHORTEST_TALK] to [Rules#LONGEST_TALK].
    NOT_A_TIME_TO_TALK(Remedy.GO_ON),
    /// The end lies after the start, and no session takes longer than [Rules#LONGEST_SESSION].
    NOT_A_TIME_TO_FINISH(Remedy.GO_ON),
    ON_A_BREAK_ALREADY(Remedy.GO_ON),
    NOT_ON_A_BREAK(Remedy.GO_ON),
    NO_QUESTION_HERE(Remedy.GO_TO_A_QUESTION),
    ROUND_NOT_OPEN(Remedy.OPEN_THE_ROUND),
    /// The hands are down; the totals can still be corrected.
    ROUND_CLOSED_ALREADY(Remedy.COUNT_AGAIN),
    ROUND_STILL_OPEN(Remedy.CLOSE_THE_ROUND),
    /// Why comes before how many.
    REASON_COMES_FIRST(Remedy.GO_ON),
    /// After the reveal the totals stand.
    REVEALED_ALREADY(Remedy.GO_ON),
    NO_SUCH_OPTION(Remedy.COUNT_AGAIN),
    /// Hands for one option run from 0 to [Rules#MOST_PEOPLE].
    NOT_A_NUMBER_OF_HANDS(Remedy.COUNT_AGAIN),
    SESSION_CLOSED(Remedy.PREPARE_A_SESSION);

    private final Remedy remedy;

    Reason(Remedy remedy) {
        this.remedy = remedy;
    }

    /// What the trainer can do about it.
    public Remedy remedy() {
        return remedy;
    }
}
