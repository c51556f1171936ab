package org.watchword.cli;

import org.watchword.desktop.text.Word;

/// Words of the library in figures.
enum ReportWord implements Word {
    LIBRARY,
    DECK,
    SLIDE,
    MINUTES,
    SLIDES,
    WORDS,
    READING_AGE,
    AVERAGE_SENTENCE,
    LONGEST_SENTENCE,
    QUESTIONS,
    ACTIVITY,
    PICTURES,
    FORM,
    COMMON,
    UNCOMMON,
    UNCERTAIN,
    UNREAD,
    USED_IN,
    USED_NOWHERE,
    MATTER;

    @Override
    public String key() {
        return Word.keyOf("report", this);
    }
}
