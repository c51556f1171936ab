package org.watchword.desktop.present.state;

import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.text.Word;

/// Words of the card with all keys, and of what can be laid over the presenter's window.
public enum KeysWord implements Word {
    TITLE,
    LEAVE_WITH_ESCAPE,
    SLIDES,
    WALL,
    ROOM,
    LAPTOP,
    NEXT,
    BACK,
    GO_TO,
    WHERE_I_WAS,
    OVERVIEW,
    SEARCH,
    SKIP_ANNOUNCED,
    SKIP_QUESTION,
    BLACK,
    HOLDING,
    FREEZE,
    HELP,
    SOMEONE_NEEDS_ME,
    POINTER,
    ONE_MORE_PERSON,
    REGISTER,
    TIMER,
    QUESTION_PAUSE,
    FILM,
    CAPTIONS,
    SWAP_SCREENS,
    NOTES_BIGGER,
    NOTES_SMALLER,
    NOTES_WIDER,
    PHONES,
    SHOW_WORDS,
    DROP_WORDS,
    FINISH_BY,
    FINISH_TITLE,
    FINISH_TIME,
    FINISH_SET,
    FINISH_AS_PLANNED,
    FINISH_HINT,
    ZOOM,
    CLICKER,
    LANGUAGE,
    LEAVE,
    START,
    NOTHING,
    KEYS_CARD,
    COUNT_DONE,
    COUNT_ERASE,
    END,
    GO_TO_TITLE,
    GO_TO_NUMBER,
    GO,
    NO_SUCH_SLIDE,
    SEARCH_TITLE,
    SEARCH_HINT,
    NOTHING_FOUND,
    FOUND_IN_NOTES,
    ASKED_TITLE,
    ASKED_BACK,
    OVERVIEW_SENSITIVE,
    LETTERS,
    LETTERS_TITLE,
    LETTERS_ON,
    LETTERS_TAKEN,
    LETTERS_ONE,
    LETTERS_AS_SHIPPED,
    LETTERS_CLOSE,
    END_TITLE,
    END_DETAIL,
    END_NOW,
    END_NOT_NOW;

    /// The words for a deed.
    public static KeysWord of(Deed deed) {
        return valueOf(deed.name());
    }

    @Override
    public String key() {
        return Word.keyOf("keys", this);
    }
}
