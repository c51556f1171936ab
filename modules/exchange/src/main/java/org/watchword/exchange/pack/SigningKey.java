package org.watchword.exchange.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.watchword.tables.WholeFile;

/// The key with which this laptop signs packs, made when it is first needed. Who has the file can sign in its name, so
/// it is readable for its owner alone where the system can say so, and it is in no backup and no pack.
public final class SigningKey {
    private static final String OPEN = "open ";
    private static final String SECRET = "secret ";

    private final AuthorKey open;
    private final PrivateKey secret;

    private SigningKey(AuthorKey open, PrivateKey secret) {
        this.open = open;
        this.secret = secret;
    }

    /// The key in a file; a new one when the file is not there yet.
    ///
    /// @throws KeyDamaged when something else stands in the file
    /// @throws IOException when the disk cannot be read or does not take it
    public static SigningKey of(Path file) throws IOException {
        return Files.exists(file) ? read(file) : make(file);
    }

    /// The file holds no key. It is left as it is: a new key would be a stranger's to everybody who knows the old one.
    public static final class KeyDamaged extends IOException {
        private static final long serialVersionUID = 1;

        KeyDamaged(Path file) {
            super(file.toString());
        }
    }

    /// Its open half.
    public AuthorKey open() {
        return open;
    }

    byte[] sign(byte[] bytes) {
        try {
            Signature signing = Signature.getInstance(AuthorKey.ALGORITHM);
            signing.initSign(secret);
            signing.update(bytes);
            return signing.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static SigningKey make(Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(AuthorKey.ALGORITHM).generateKeyPair();
            AuthorKey open = new AuthorKey(pair.getPublic());
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            String text = OPEN + open.written() + "\n" + SECRET + secret + "\n";
            WholeFile.save(file, text.getBytes(StandardCharsets.US_ASCII));
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return new SigningKey(open, pair.getPrivate());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static SigningKey read(Path file) throws IOException {
        List<String> lines =
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        if (lines.size() != 2 || !lines.get(0).startsWith(OPEN) || !lines.get(1).startsWith(SECRET)) {
            throw new KeyDamaged(file);
        }
        AuthorKey open = AuthorKey.parse(lines.get(0).substring(OPEN.length())).orElseThrow(() -> new KeyDamaged(file));
        try {
            byte[] encoded = Base64.getDecoder().decode(lines.get(1).substring(SECRET.length()));
            PrivateKey secret =
                    KeyFactory.getInstance(AuthorKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            SigningKey key = new SigningKey(open, secret);
            byte[] trial = {1};
            if (!open.signed(trial, key.sign(trial))) {
                throw new KeyDamaged(file);
            }
            return key;
        } catch (IllegalArgumentException | GeneralSecurityException noKey) {
            throw new KeyDamaged(file);
        }
    }
}
