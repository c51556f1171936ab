package org.watchword.answers.seat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// 256 random bits of one session, from which everything is made that must look random and be the same again after the
/// laptop stopped: tokens, pairs of words, and the names under which answers leave the ballot file.
public final class Secret {

    /// How long it is.
    public static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private Secret(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /// A secret that nobody has ever used.
    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    /// One that was kept.
    ///
    /// @throws IllegalArgumentException when it has another length
    public static Secret of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        return new Secret(Arrays.copyOf(bytes, BYTES));
    }

    /// To be sealed and kept.
    public byte[] bytes() {
        return key.getEncoded();
    }

    /// 32 bytes that only who has the secret can know.
    ///
    /// @param purpose keeps what is made for one thing apart from what is made for another
    public byte[] make(String purpose, String of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((purpose + "\n" + of).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
