package org.watchword.desktop.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A short code that a trainer can read out on the telephone and that means the same fault on every laptop.
///
/// It is made from the kinds of the failures and the methods they came from, never from messages or line numbers: so
/// it holds no name of a person and does not change when the code around it moves.
///
/// @param text eight letters and digits in two groups, such as `K7QM-2R4D`; no I, L, O or U, which are misheard
public record ErrorCode(String text) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String OURS = "org.watchword.";
    private static final int LENGTH = 8;

    /// The code of a failure and everything that caused it.
    public static ErrorCode of(Throwable failure) {
        var print = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
            print.append(at.getClass().getName()).append('@').append(origin(at)).append('\n');
        }
        return new ErrorCode(letters(digest(print.toString())));
    }

    private static String origin(Throwable failure) {
        var frames = failure.getStackTrace();
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(frame -> frame.getClassName() + '#' + frame.getMethodName())
                .orElse("");
    }

    private static byte[] digest(String print) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(print.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    private static String letters(byte[] digest) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(LETTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
