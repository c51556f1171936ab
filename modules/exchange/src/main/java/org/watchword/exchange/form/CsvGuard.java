package org.watchword.exchange.form;

import java.util.regex.Pattern;

/// Takes off the apostrophes that the tables' writer puts before what a spreadsheet would run.
final class CsvGuard {

    private static final String STARTS = "(?=[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%＝＋－＠−])";
    private static final Pattern FIRST = Pattern.compile("^'" + STARTS);
    private static final Pattern SECOND = Pattern.compile(";'" + STARTS);

    private CsvGuard() {}

    /// A cell of Markdown in which an apostrophe of its own is not taken for one of these.
    static String beside(String cell) {
        return (cell.startsWith("'") ? "\\" + cell : cell).replace(";'", ";\\'");
    }

    static String without(String cell) {
        return SECOND.matcher(FIRST.matcher(cell).replaceFirst("")).replaceAll(";");
    }
}
