package org.watchword.desktop.present.state;

import org.watchword.desktop.text.Word;

/// Words about the film on the wall.
public enum FilmWord implements Word {
    TITLE,
    PLAY,
    PAUSE,
    AGAIN,
    SOUND_ON,
    SOUND_OFF,
    CAPTIONS_ON,
    CAPTIONS_OFF,
    READY,
    PLAYED,
    WAITS,
    BROKEN,
    OPEN,
    OPENED,
    NOT_OPENED,
    NEXT_PLAYS,
    NEXT_PLAYS_BUTTON;

    @Override
    public String key() {
        return Word.keyOf("film", this);
    }
}
