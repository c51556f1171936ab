package org.watchword.records.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.watchword.records.journal.DataKey;

/// Wraps the data key under a secret and unwraps it: AES key wrap (RFC 3394), which tells a wrong secret by itself.
final class Wrapping {

    private static final int KEY_BYTES = 32;
    private static final byte[] PURPOSE = "watchword recovery key".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey wrapper;

    private Wrapping(SecretKey wrapper) {
        this.wrapper = wrapper;
    }

    /// Under a passphrase, which somebody may try to guess: slow on purpose (Argon2id, RFC 9106).
    static Wrapping under(Passphrase passphrase, byte[] salt, Strength strength) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(strength.memory())
                .withIterations(strength.passes())
                .withParallelism(strength.lanes())
                .withSalt(salt)
                .build());
        byte[] derived = new byte[KEY_BYTES];
        argon.generateBytes(passphrase.bytes(), derived);
        return new Wrapping(new SecretKeySpec(derived, "AES"));
    }

    /// Under a recovery key, which is random and too long to be guessed: HKDF (RFC 5869).
    static Wrapping under(RecoveryKey recovery) {
        try {
            HKDFParameterSpec spec =
                    HKDFParameterSpec.ofExtract().addIKM(recovery.bytes()).thenExpand(PURPOSE, KEY_BYTES);
            return new Wrapping(KDF.getInstance("HKDF-SHA256").deriveKey("AES", spec));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// The wrapped key, as hexadecimal characters.
    String wrap(DataKey key) {
        try {
            Cipher cipher = cipher(Cipher.WRAP_MODE);
            byte[] bytes = HexFormat.of().parseHex(new String(key.hex()));
            return HexFormat.of().formatHex(cipher.wrap(new SecretKeySpec(bytes, "AES")));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// The key, or empty when it was wrapped under another secret.
    Optional<DataKey> unwrap(String wrapped) {
        try {
            Cipher cipher = cipher(Cipher.UNWRAP_MODE);
            byte[] bytes = cipher.unwrap(HexFormat.of().parseHex(wrapped), "AES", Cipher.SECRET_KEY)
                    .getEncoded();
            return Optional.of(DataKey.ofHex(HexFormat.of().formatHex(bytes)));
        } catch (InvalidKeyException anotherSecret) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/KW/NoPadding");
        cipher.init(mode, wrapper);
        return cipher;
    }
}
