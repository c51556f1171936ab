package org.watchword.records.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256 sum. A journal of many years has two of them for every event, so they are kept as the bytes they are.
public final class Hash {

    /// How many bytes a sum has.
    static final int BYTES = 32;

    /// What the first event of a journal names as the one before it.
    static final Hash NONE = new Hash(new byte[BYTES]);

    private final byte[] sum;

    private Hash(byte[] sum) {
        this.sum = sum;
    }

    /// A sum that stands in a file.
    ///
    /// @throws IllegalArgumentException when it has another length
    static Hash read(byte[] sum) {
        if (sum.length != BYTES) {
            throw new IllegalArgumentException("not a SHA-256 sum");
        }
        return new Hash(sum.clone());
    }

    /// The sum of a stretch of bytes.
    static Hash of(byte[] bytes, int from, int length) {
        MessageDigest digest = sha256();
        digest.update(bytes, from, length);
        return new Hash(digest.digest());
    }

    /// The sum of the bytes, one piece after the other.
    public static Hash of(byte[]... pieces) {
        MessageDigest digest = sha256();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return new Hash(digest.digest());
    }

    /// The sum of a salt and words.
    static Hash ofSalted(String saltHex, String words) {
        return of(HexFormat.of().parseHex(saltHex), words.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return sum.clone();
    }

    /// The sum as 64 lower-case hexadecimal characters.
    public String hex() {
        return HexFormat.of().formatHex(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(sum, hash.sum);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sum);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
