package org.watchword.exchange.pack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/// The open half of an author's key (Ed25519, RFC 8032), as it stands in a pack.
public final class AuthorKey {
    static final String ALGORITHM = "Ed25519";

    private final PublicKey key;

    AuthorKey(PublicKey key) {
        this.key = key;
    }

    /// Reads a key; empty when it is none.
    static Optional<AuthorKey> parse(String written) {
        try {
            byte[] encoded = Base64.getDecoder().decode(written);
            return Optional.of(
                    new AuthorKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded))));
        } catch (IllegalArgumentException | GeneralSecurityException noKey) {
            return Optional.empty();
        }
    }

    /// Whether this author signed these bytes.
    boolean signed(byte[] bytes, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance(ALGORITHM);
            verifying.initVerify(key);
            verifying.update(bytes);
            return verifying.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    /// As it is written in a pack: X.509, Base64.
    String written() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /// Ten words to read out over the telephone: 80 bits of the key's SHA-256.
    public String words() {
        return FingerprintWords.of(key.getEncoded());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorKey theirs && written().equals(theirs.written());
    }

    @Override
    public int hashCode() {
        return written().hashCode();
    }

    @Override
    public String toString() {
        return words();
    }
}
