package org.watchword.desktop.notice;

import org.watchword.content.library.DeckFound;
import org.watchword.content.problem.Problem;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;

/// What to say when a deck was asked for that cannot be shown: what is not there, and what is.
public enum MissingDeckWord implements Word {
    UNKNOWN,
    NONE,
    UNREADABLE;

    /// One plain sentence or two; empty for a deck that is here.
    public static String say(DeckFound found, Texts texts) {
        return switch (found) {
            case DeckFound.Here _ -> "";
            case DeckFound.Unknown(var id, var others) ->
                others.isEmpty() ? texts.get(NONE, id) : texts.get(UNKNOWN, id, String.join(", ", others));
            case DeckFound.Unreadable(var id, Problem why) ->
                texts.get(
                        UNREADABLE,
                        id,
                        String.valueOf(why.file().getFileName()),
                        Integer.toString(why.line()),
                        why.what(),
                        why.remedy());
        };
    }

    @Override
    public String key() {
        return Word.keyOf("missing-deck", this);
    }
}
