package org.watchword.records.key;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Hash;

/// What stands in a key file, as ASCII lines that end in a sum, so that a damaged file is never taken for a wrong
/// passphrase. Each form is read strictly: what would not be written just so is damaged.
///
/// The open form: `watchword data key 1`, the key as 64 hexadecimal characters, the first eight of its SHA-256.
///
/// The locked form: `watchword data key 2`, `argon2id` with KiB, passes and lanes, `salt`, the wrapped key under
/// `passphrase` and under `recovery`, and `sum`, the SHA-256 of all lines before it.
sealed interface KeyForm {

    /// The key itself.
    record Open(DataKey key) implements KeyForm {}

    /// The key, wrapped.
    record Locked(LockedKey key) implements KeyForm {}

    /// Neither.
    record Damaged() implements KeyForm {}

    /// Longer than either form, in bytes.
    int LONGEST = 1000;

    /// The first line of the open form.
    String OPEN_TITLE = "watchword data key 1\n";

    /// The first line of the locked form.
    String LOCKED_TITLE = "watchword data key 2\n";

    /// What these bytes are.
    static KeyForm read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Optional<KeyForm> form = text.startsWith(OPEN_TITLE) ? readOpen(text) : readLocked(text);
        return form.filter(read -> write(read).equals(text)).orElse(new Damaged());
    }

    private static Optional<KeyForm> readOpen(String text) {
        Matcher lines =
                Pattern.compile(OPEN_TITLE + "([0-9a-f]{64})\n[0-9a-f]{8}\n").matcher(text);
        return lines.matches() ? Optional.of(new Open(DataKey.ofHex(lines.group(1)))) : Optional.empty();
    }

    private static Optional<KeyForm> readLocked(String text) {
        String hex = "([0-9a-f]{%d})\n";
        Matcher lines = Pattern.compile(LOCKED_TITLE
                        + "argon2id ([0-9]{1,9}) ([0-9]{1,9}) ([0-9]{1,9})\n"
                        + "salt " + hex.formatted(2 * LockedKey.SALT_BYTES)
                        + "passphrase " + hex.formatted(2 * LockedKey.WRAPPED_BYTES)
                        + "recovery " + hex.formatted(2 * LockedKey.WRAPPED_BYTES)
                        + "sum [0-9a-f]{64}\n")
                .matcher(text);
        return lines.matches() ? locked(lines) : Optional.empty();
    }

    private static Optional<KeyForm> locked(Matcher lines) {
        try {
            Strength strength = new Strength(number(lines, 1), number(lines, 2), number(lines, 3));
            return Optional.of(new Locked(new LockedKey(strength, lines.group(4), lines.group(5), lines.group(6))));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    private static int number(Matcher lines, int group) {
        return Integer.parseInt(lines.group(group));
    }

    /// The text of a whole form.
    static String write(KeyForm form) {
        return switch (form) {
            case Open(DataKey key) -> {
                String hex = new String(key.hex());
                yield OPEN_TITLE + hex + "\n" + sum(hex).substring(0, 8) + "\n";
            }
            case Locked(LockedKey key) -> {
                Strength strength = key.strength();
                String lines = LOCKED_TITLE
                        + "argon2id " + strength.memory() + " " + strength.passes() + " " + strength.lanes() + "\n"
                        + "salt " + key.salt() + "\n"
                        + "passphrase " + key.byPassphrase() + "\n"
                        + "recovery " + key.byRecovery() + "\n";
                yield lines + "sum " + sum(lines) + "\n";
            }
            case Damaged() -> throw new IllegalArgumentException("what is damaged is never written");
        };
    }

    private static String sum(String text) {
        return Hash.of(text.getBytes(StandardCharsets.US_ASCII)).hex();
    }
}
