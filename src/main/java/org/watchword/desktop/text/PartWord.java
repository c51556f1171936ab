package org.watchword.desktop.text;

import org.watchword.content.deck.PlannedPart;

/// What the parts of a deck are called that have no title of their own: breaks, questions, opening and close.
public enum PartWord implements Word {
    QUESTIONS_BEFORE,
    QUESTIONS_AFTER,
    BREAK,
    OPENING,
    ENDING;

    @Override
    public String key() {
        return Word.keyOf("part", this);
    }

    /// The name of a part in front of the trainer.
    public static String name(PlannedPart part, Texts texts) {
        return switch (part.kind()) {
            case BREAK -> texts.get(BREAK);
            case BEFORE -> texts.get(QUESTIONS_BEFORE);
            case AFTER -> texts.get(QUESTIONS_AFTER);
            case OPENING -> part.title().isBlank() ? texts.get(OPENING) : part.title();
            case ENDING -> part.title().isBlank() ? texts.get(ENDING) : part.title();
            case TEACHING -> part.title();
        };
    }
}
