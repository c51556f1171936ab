package org.watchword.print.copy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.watchword.print.type.Writing;

/// The words that the program itself puts on a test's paper, from `exams.properties`. They are English on every paper:
/// nobody has read a translation of them yet.
public enum ExamWord {
    PAPER,
    NAME,
    HOW,
    CROSS,
    ONE,
    LEAVE,
    CHANGED,
    /// How many minutes.
    TIME,
    NO_TIME,
    ALOUD,
    /// How many right of how many.
    PASS,
    KEPT,
    ANSWERS,
    SEVERAL,
    EMPTY,
    /// The code of the paper.
    FOOT,
    KEY,
    KEY_ONLY,
    KEY_KEEP,
    /// The set, and what it was made for.
    KEY_SET,
    /// How many right of how many.
    KEY_HOW,
    /// Which try.
    TRY,
    /// The first and the last try.
    TRIES,
    QUESTION;

    private static final Writing LANGUAGE = new Writing("en");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.watchword.print.copy.exams", Locale.ROOT);

    /// The words, with their values in their places.
    public String with(Object... values) {
        String pattern = WORDS.getString(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    /// The same with the language they are in.
    public Said said(Object... values) {
        return new Said(LANGUAGE, with(values));
    }
}
