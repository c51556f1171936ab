package org.watchword.records.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 sum as 64 lower-case hexadecimal characters.
public record Hash(String hex) {

    /// How many bytes a sum has.
    static final int BYTES = 32;

    /// What the first event of a journal names as the one before it.
    static final Hash NONE = new Hash("0".repeat(2 * BYTES));

    /// @throws IllegalArgumentException when it is not 64 hexadecimal characters
    public Hash {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(Hash::lowerHex)) {
            throw new IllegalArgumentException("not a SHA-256 sum");
        }
    }

    private static boolean lowerHex(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }

    /// The sum of a stretch of bytes.
    static Hash of(byte[] bytes, int from, int length) {
        MessageDigest digest = sha256();
        digest.update(bytes, from, length);
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    /// The sum of the bytes, one piece after the other.
    public static Hash of(byte[]... pieces) {
        MessageDigest digest = sha256();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    /// The sum of a salt and words.
    static Hash ofSalted(String saltHex, String words) {
        return of(HexFormat.of().parseHex(saltHex), words.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
