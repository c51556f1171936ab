package org.watchword.content.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words between a file and a person: letters that Markdown would take for signs are only letters.
public final class MarkdownLetters {
    private static final Pattern REFERENCE = Pattern.compile("\\{[^{}]*\\}|\\*\\*");
    private static final Pattern MARKUP = Pattern.compile("[\\\\*_`\\[\\]<>&~|]");
    private static final Pattern AT_THE_START = Pattern.compile("^(?:([#+=-])|(\\d+)([.)]))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private MarkdownLetters() {}

    /// As a person reads them.
    public static String read(String written) {
        return ESCAPED.matcher(written).replaceAll("$1");
    }

    /// As they stand in a file, on one line. References in braces and `**` stand for themselves.
    public static String written(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        StringBuilder safe = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        int end = 0;
        while (reference.find()) {
            safe.append(MARKUP.matcher(text.substring(end, reference.start())).replaceAll("\\\\$0"));
            safe.append(reference.group());
            end = reference.end();
        }
        safe.append(MARKUP.matcher(text.substring(end)).replaceAll("\\\\$0"));
        Matcher start = AT_THE_START.matcher(safe);
        if (start.find()) {
            String first = start.group(1) == null ? start.group(2) + "\\" + start.group(3) : "\\" + start.group(1);
            return first + safe.substring(start.end());
        }
        return safe.toString();
    }
}
