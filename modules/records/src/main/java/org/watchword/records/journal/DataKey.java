package org.watchword.records.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The random 256-bit key that seals everything this laptop keeps. It says nothing about itself in logs.
public final class DataKey {

    static final int BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_CHARACTERS = 8;

    private final SecretKeySpec key;

    private DataKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /// A new key that nobody has ever used.
    public static DataKey random() {
        return new DataKey(Randomness.bytes(BYTES));
    }

    /// A key that was kept as [#hex] gives it.
    ///
    /// @throws IllegalArgumentException when it is not 64 hexadecimal characters
    public static DataKey ofHex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        return new DataKey(bytes);
    }

    /// The key as 64 hexadecimal characters, for a database that takes a pass phrase: plain ASCII, and far too long to
    /// guess however weakly the database derives its own key from it.
    public char[] hex() {
        return HexFormat.of().formatHex(key.getEncoded()).toCharArray();
    }

    /// Eight characters by which a key is told from another one, and that say nothing about it.
    public String name() {
        byte[] what = "watchword key name".getBytes(StandardCharsets.US_ASCII);
        return Hash.of(what, key.getEncoded()).hex().substring(0, NAME_CHARACTERS);
    }

    /// AES-256-GCM: 12 random bytes, then the sealed bytes with their tag of 16.
    public byte[] seal(byte[] open) {
        byte[] nonce = Randomness.bytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
            byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
            return both;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// Opens what [#seal] sealed.
    ///
    /// @throws GeneralSecurityException when another key sealed these bytes or one of them has changed
    public byte[] open(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE_BYTES) {
            throw new GeneralSecurityException("too short to be sealed");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
