package org.watchword.desktop.lock;

import java.util.Optional;
import org.watchword.desktop.text.Texts;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;

/// What was typed, or what is not right with it.
///
/// @param <S> a passphrase or a recovery key
sealed interface Typed<S> {

    /// It can be used.
    record Good<S>(S secret) implements Typed<S> {}

    /// It cannot, and why.
    record Bad<S>(String trouble) implements Typed<S> {}

    /// A new passphrase, typed twice.
    static Typed<Passphrase> twice(String first, String second, Texts texts) {
        Passphrase passphrase = new Passphrase(first);
        if (!passphrase.longEnough()) {
            return new Bad<>(texts.get(LockWord.TOO_SHORT));
        }
        return passphrase.equals(new Passphrase(second))
                ? new Good<>(passphrase)
                : new Bad<>(texts.get(LockWord.DIFFERENT));
    }

    /// A recovery key from paper.
    static Typed<RecoveryKey> key(String typed, Texts texts) {
        return switch (RecoveryKey.read(typed)) {
            case RecoveryKey.Typed.Whole(RecoveryKey key) -> new Good<>(key);
            case RecoveryKey.Typed.Slip(int group) -> new Bad<>(texts.get(LockWord.SLIP, group));
            case RecoveryKey.Typed.WrongLength(int characters) ->
                new Bad<>(texts.get(LockWord.WRONG_LENGTH, characters));
        };
    }

    /// What is wrong, or nothing.
    default Optional<String> complaint() {
        return this instanceof Bad<S>(String trouble) ? Optional.of(trouble) : Optional.empty();
    }
}
