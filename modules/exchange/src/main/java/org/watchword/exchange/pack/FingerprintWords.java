package org.watchword.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchword.content.text.Digests;

/// Writes a fingerprint as words, one for each byte: words are read out and heard without slips, hexadecimal is not.
final class FingerprintWords {

    /// How many words, and so bytes, a fingerprint has.
    static final int NUMBER = 10;

    private static final String FILE = "fingerprint-words.txt";
    private static final List<String> WORDS = read();

    private FingerprintWords() {}

    static List<String> all() {
        return WORDS;
    }

    static String of(byte[] bytes) {
        byte[] digest = Arrays.copyOf(Digests.sha256().digest(bytes), NUMBER);
        return IntStream.range(0, NUMBER)
                .mapToObj(at -> WORDS.get(Byte.toUnsignedInt(digest[at])))
                .collect(Collectors.joining(" "));
    }

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(FingerprintWords.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }
}
