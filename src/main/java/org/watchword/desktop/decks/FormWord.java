package org.watchword.desktop.decks;

import java.util.List;
import org.watchword.desktop.text.Word;
import org.watchword.print.DeckForm;

/// What the forms of a deck on paper are called where a trainer chooses one, and what each is for.
public enum FormWord implements Word {
    SLIDES,
    SLIDES_FOR,
    FLIP_CHART,
    FLIP_CHART_FOR,
    HANDOUT,
    HANDOUT_FOR,
    LINES,
    LINES_FOR,
    NOTES,
    NOTES_FOR,
    OUTLINE,
    OUTLINE_FOR,
    QUESTIONS,
    QUESTIONS_FOR,
    AGREEMENT,
    AGREEMENT_FOR,
    CATCH_UP,
    CATCH_UP_FOR,
    OF_A_DECK,
    PLAIN;

    /// How forms are listed: what people take home first, what is for the trainer alone last.
    public static final List<DeckForm> ORDER = List.of(
            DeckForm.HANDOUT,
            DeckForm.CATCH_UP,
            DeckForm.LINES,
            DeckForm.QUESTIONS,
            DeckForm.AGREEMENT,
            DeckForm.FLIP_CHART,
            DeckForm.SLIDES,
            DeckForm.OUTLINE,
            DeckForm.NOTES);

    /// What a form is called.
    public static FormWord of(DeckForm form) {
        return valueOf(form.name());
    }

    /// On which paper it is, and for whom.
    public static FormWord purpose(DeckForm form) {
        return valueOf(form.name() + "_FOR");
    }

    @Override
    public String key() {
        return Word.keyOf("form", this);
    }
}
