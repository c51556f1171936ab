package org.watchword.room.packs;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.watchword.print.DeckForm;

/// The words on a pack's sheet of contents, from `packs.properties`: it is the trainer's own, and English.
enum PackWord {
    /// The area.
    LEAD,
    IN_THIS_FOLDER,
    NOT_PRINTED,
    SLIDES,
    FLIP_CHART,
    HANDOUT,
    LINES,
    NOTES,
    OUTLINE,
    QUESTIONS,
    AGREEMENT,
    CATCH_UP;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.watchword.room.packs.packs", Locale.ROOT);

    /// What a form of a deck is called.
    static String of(DeckForm form) {
        return valueOf(form.name()).words();
    }

    String words(Object... values) {
        String pattern = WORDS.getString(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
