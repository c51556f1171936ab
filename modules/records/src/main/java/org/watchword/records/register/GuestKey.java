package org.watchword.records.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.watchword.session.NameKey;
import org.watchword.session.Personal;

/// Tells whether two lines of different sessions are one person: the same name and the same organisation. Whose name
/// was forgotten is somebody of their own. Eight bytes of a SHA-256 are enough: that two of a million people fall
/// together happens in one of tens of millions of registers.
final class GuestKey {

    private GuestKey() {}

    /// @param organisations keys of organisations that were met before
    static long of(PersonRow person, Map<String, String> organisations) {
        if (person.personal() instanceof Personal.Known known) {
            String from = organisations.computeIfAbsent(
                    known.organisation(), each -> NameKey.of(each).words());
            return hash(NameKey.of(known.name()).words() + "\n" + from);
        }
        return hash(person.person().toString());
    }

    private static long hash(String words) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sum).getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
