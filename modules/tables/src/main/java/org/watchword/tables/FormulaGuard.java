package org.watchword.tables;

import java.util.regex.Pattern;

/// Makes words safe to open in a spreadsheet program, which takes a cell that begins with `=` (and a few more) for a
/// formula even when it is quoted.
///
/// The rule is OWASP ASVS 5.0 1.2.10, widened by what other programs found: an apostrophe goes before words that
/// begin, after any blanks, with one of `= + - @ | %`, their full-width twins, TAB, CR, LF or NUL. Words that came
/// from a count never pass through here, so a real negative number stays one.
///
/// In half of Europe a spreadsheet parts cells by semicolons whatever the file says, and so sees a cell begin in the
/// middle of ours: the words behind a semicolon are treated the same.
public final class FormulaGuard {

    private static final String STARTERS = "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212\t\r\n\0";

    private static final String THEN_A_STARTER = "[" + Pattern.quote(STARTERS) + "])";

    /// Where a spreadsheet that parts its cells by semicolons would see a new cell begin, with a formula in it.
    private static final String BLANK_SECOND_CELL = "(?=[\\s\\p{Z}\\p{Cf}\"]*" + THEN_A_STARTER;

    private static final Pattern SECOND_CELL = Pattern.compile(";" + BLANK_SECOND_CELL);
    private static final Pattern GUARDED_SECOND_CELL = Pattern.compile(";'" + BLANK_SECOND_CELL);
    private static final Pattern GUARDED = Pattern.compile("^'(?=[\\s\\x1C-\\x1F\\p{Z}\\p{Cf}]*" + THEN_A_STARTER);

    private FormulaGuard() {}

    /// The words, without NUL (which spreadsheets and databases refuse) and with an apostrophe when they could be run.
    static String safe(String words) {
        String clean = words.replace("\0", "");
        boolean hostile = !words.isEmpty() && (isStarter(words.charAt(0)) || startsAfterBlanks(clean));
        String whole = SECOND_CELL.matcher(clean).replaceAll(";'");
        return hostile ? "'" + whole : whole;
    }

    /// The words as they were before a table of ours made them safe. An apostrophe that was there of its own, in the
    /// same
    /// place, goes too: who writes such words and wants them back marks it first.
    public static String without(String safe) {
        String first = GUARDED.matcher(safe).replaceFirst("");
        return GUARDED_SECOND_CELL.matcher(first).replaceAll(";");
    }

    private static boolean startsAfterBlanks(String words) {
        return words.codePoints().dropWhile(FormulaGuard::isBlank).limit(1).anyMatch(FormulaGuard::isStarter);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isStarter(int codePoint) {
        return STARTERS.indexOf(codePoint) >= 0;
    }
}
