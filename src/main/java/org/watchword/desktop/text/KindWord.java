package org.watchword.desktop.text;

import org.watchword.session.SessionKind;

/// What the sorts of occasions are called.
public enum KindWord implements Word {
    TRAINING,
    TALK,
    CONFERENCE,
    VISIT,
    WORKSHOP;

    /// What a sort of occasion is called.
    public static String say(SessionKind kind, Texts texts) {
        return texts.get(valueOf(kind.name()));
    }

    @Override
    public String key() {
        return Word.keyOf("kind", this);
    }
}
