package org.watchword.desktop.text;

/// Words for days.
enum DayWord implements Word {
    TODAY,
    TOMORROW,
    YESTERDAY,
    MOMENT,
    DATE;

    @Override
    public String key() {
        return Word.keyOf("day", this);
    }
}
