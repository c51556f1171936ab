package org.watchword.desktop.present.key;

/// What a pressed key asks for while somebody presents.
public sealed interface Meaning {

    /// A digit of a count of hands, 0 to 9.
    record Digit(int value) implements Meaning {}

    /// The clicker's page listens, and this is the key that it heard.
    record Heard(KeyStroke stroke) implements Meaning {}

    /// The enlarged part of the slide moves by so many steps.
    ///
    /// @param right less than 0 for left
    /// @param below less than 0 for up
    record ZoomMove(int right, int below) implements Meaning {}

    /// Everything else a key can ask for.
    enum Deed implements Meaning {
        /// The key is ours but now does nothing: nobody else shall act on it.
        NOTHING,
        NEXT,
        BACK,
        BLACK,
        HOLDING,
        FREEZE,
        HELP,
        SOMEONE_NEEDS_ME,
        ONE_MORE_PERSON,
        REGISTER,
        SKIP_ANNOUNCED,
        /// On without the question on the slide.
        SKIP_QUESTION,
        START,
        /// Out of whatever lies over the slides or the window.
        LEAVE,
        SEARCH,
        END,
        GO_TO,
        OVERVIEW,
        WHERE_I_WAS,
        SWAP_SCREENS,
        NOTES_BIGGER,
        NOTES_SMALLER,
        /// More room for the notes, up to the whole window, and back.
        NOTES_WIDER,
        TIMER,
        POINTER,
        /// A part of the slide large on the wall, or all of it again.
        ZOOM,
        QUESTION_PAUSE,
        /// When the session shall be over.
        FINISH_BY,
        /// The film plays, or pauses.
        FILM,
        /// The film's words stand below it, or not.
        CAPTIONS,
        KEYS_CARD,
        /// The room's other language on the wall, then both, then the first again.
        LANGUAGE,
        /// The page that says what a clicker's buttons do.
        CLICKER,
        /// The page about the phones in the room.
        PHONES,
        /// Own words that wait first are put on the wall.
        SHOW_WORDS,
        /// Own words that wait first are dropped.
        DROP_WORDS,
        /// The page that changes the letters.
        LETTERS,
        /// The count being typed is complete; on to the next answer.
        COUNT_DONE,
        /// The last digit of the count was wrong.
        COUNT_ERASE
    }
}
