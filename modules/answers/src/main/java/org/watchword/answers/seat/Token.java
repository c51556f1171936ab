package org.watchword.answers.seat;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a slip is known by: 128 random bits, written in 22 characters. It says nothing about anybody.
public record Token(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /// Reads a token that a phone sent; empty when it has not the form of one.
    public static Optional<Token> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }
}
