package org.watchword.print.type;

import java.util.regex.Pattern;

/// Characters that steer how text is joined, broken or ordered and have no shape of their own.
final class Steering {
    static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    static final char POP_ISOLATE = '\u2069';
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int SOFT_HYPHEN = 0x00AD;

    private Steering() {}

    static boolean is(int codePoint) {
        return (codePoint >= ZERO_WIDTH_SPACE && codePoint <= RIGHT_TO_LEFT_MARK)
                || isIsolate(codePoint)
                || codePoint == SOFT_HYPHEN;
    }

    static boolean isIsolate(int codePoint) {
        return codePoint >= LEFT_TO_RIGHT_ISOLATE && codePoint <= POP_ISOLATE;
    }

    /// The text without embeddings, overrides and isolates, which somebody typed or pasted.
    static String withoutTurns(String text) {
        return TURNS.matcher(text).replaceAll("");
    }

    /// The text as somebody wrote it, without the isolates that layout put in.
    static String withoutIsolates(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isIsolate(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
