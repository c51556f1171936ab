package org.watchword.print.copy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.watchword.content.question.QuestionKind;
import org.watchword.print.type.Writing;

/// The words that the program itself puts on a deck's paper, from `decks.properties`. They are English: so are the
/// decks that it comes with.
public enum DeckWord {
    BEFORE_WE_BEGIN,
    WHAT_DO_YOU_SAY_NOW,
    CHOOSE_ALL,
    PUT_IN_ORDER,
    FIND_PAIRS,
    WRITE_IT_DOWN,
    SAY_A_WORD,
    NOT_SURE,
    /// The letter of the right answer.
    WHY,
    /// The letters of the right answers: all but the last, and the last.
    WHY_SEVERAL,
    WHAT_WE_KNOW,
    BREAK,
    HALF_MINUTE,
    ONE_MINUTE,
    /// How many, in digits.
    MINUTES,
    /// How many minutes.
    TALK_FOR,
    /// Publishers and times of figures.
    SOURCE,
    /// Its number, from 1.
    SCENE,
    HANDOUT,
    LINES,
    NOTES,
    /// How many minutes.
    NOTES_LEAD,
    OUTLINE,
    /// How many minutes.
    OUTLINE_LEAD,
    OPENING,
    ENDING,
    QUESTIONS_BEFORE,
    QUESTIONS_AFTER,
    SENSITIVE,
    OPTIONAL,
    SAY,
    ASK,
    IF_ASKED,
    SOURCE_LABEL,
    DO_THIS,
    BEFORE_YOU_SHOW,
    ANSWER,
    RIGHT,
    CATCH_UP,
    QUESTIONS,
    QUESTIONS_LEAD,
    CERTIFICATE,
    CERTIFICATE_OF,
    TOOK_PART,
    /// The day, and how many minutes.
    ON_DAY,
    /// The day.
    VALID_UNTIL,
    /// The day.
    PASSED_ON,
    /// Its number, and the words to check it by.
    CERTIFICATE_NUMBER,
    CERTIFICATE_CHECK,
    TRAINER;

    private static final Writing LANGUAGE = new Writing("en");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.watchword.print.copy.decks", Locale.ROOT);

    /// The words, with their values in their places.
    public String with(Object... values) {
        String pattern = WORDS.getString(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    /// The same with the language they are in.
    public Said said(Object... values) {
        return new Said(LANGUAGE, with(values));
    }

    /// What to do with a question; empty when its answers say so themselves.
    public static Optional<DeckWord> hint(QuestionKind kind) {
        return switch (kind) {
            case MULTIPLE -> Optional.of(CHOOSE_ALL);
            case ORDER -> Optional.of(PUT_IN_ORDER);
            case MATCH -> Optional.of(FIND_PAIRS);
            case TEXT -> Optional.of(WRITE_IT_DOWN);
            case CLOUD -> Optional.of(SAY_A_WORD);
            case SINGLE, TRUE_FALSE, SCALE, CONFIDENCE, HOTSPOT, SCENARIO -> Optional.empty();
        };
    }
}
