package org.watchword.exchange.item;

/// How other programs write questions down.
public enum Format {
    GIFT("txt"),
    AIKEN("txt"),
    MOODLE("xml"),
    /// Our own table, for spreadsheet programs.
    CSV("csv"),
    /// The spreadsheet of Kahoot's quizzes.
    KAHOOT("xlsx"),
    /// Written and not read.
    QTI("zip");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /// What its files' names end in, without the dot.
    public String ending() {
        return ending;
    }
}
