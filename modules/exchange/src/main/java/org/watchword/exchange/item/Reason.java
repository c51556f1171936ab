package org.watchword.exchange.item;

import java.util.regex.Pattern;

/// A remark and what it is about.
///
/// @param detail the answer, the word or the number that it is about; empty when it is the question itself
public record Reason(Remark remark, String detail) {

    private static final int LONGEST = 60;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /// Foreign files may hold anything: a detail is one short line.
    public Reason {
        String line = BLANKS.matcher(detail).replaceAll(" ").strip();
        detail = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    public static Reason of(Remark remark) {
        return new Reason(remark, "");
    }
}
