package org.watchword.desktop.text;

import org.watchword.session.book.ActionKind;

/// What can be promised after a session.
public enum ActionWord implements Word {
    LEAD_NAMED,
    POLICY_ADOPTED,
    MATERIAL_DISPLAYED,
    COLLEAGUES_TOLD,
    PATHWAY_IN_PLACE,
    NEXT_SESSION_BOOKED,
    LEAD_NAMED_COUNT,
    POLICY_ADOPTED_COUNT,
    MATERIAL_DISPLAYED_COUNT,
    COLLEAGUES_TOLD_COUNT,
    PATHWAY_IN_PLACE_COUNT,
    NEXT_SESSION_BOOKED_COUNT;

    /// What is promised.
    public static String say(ActionKind kind, Texts texts) {
        return texts.get(valueOf(kind.name()));
    }

    /// What is promised, with how much of it.
    public static String say(ActionKind kind, int number, Texts texts) {
        return texts.get(valueOf(kind.name() + "_COUNT"), number);
    }

    @Override
    public String key() {
        return Word.keyOf("action", this);
    }
}
