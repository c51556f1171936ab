package org.watchword.records.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.records.Locksmith;
import org.watchword.records.journal.DataKey;

class PassphraseTest {

    private static final DataKey KEY = DataKey.random();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Żółta łódź płynie cicho", "тихая река за домом", "静かな川のほとりで", "أربع كلمات في السر",
                "bốn từ tiếng Việt", "\uD55C\uAD6D\uC5B4 네 단어 비밀", "ሰላም ለዓለም ሁሉ ይሁን",
                        "emoji \uD83D\uDE80\uD83C\uDF19 pass"
            })
    void anyScriptOpensComposedOrDecomposed(String words) {
        LockedKey locked = lock(Normalizer.normalize(words, Normalizer.Form.NFC));
        assertTrue(locked.unwrap(new Passphrase(Normalizer.normalize(words, Normalizer.Form.NFD)))
                .isPresent());
    }

    /// H2's own derivation drops the high byte of each character; ours must not.
    @ParameterizedTest
    @CsvSource({"łódź, Bódz", "сон, A>=", "été, ete"})
    void charactersThatShareAByteAreNotTheSame(String words, String others) {
        assertTrue(lock(words).unwrap(new Passphrase(others)).isEmpty());
    }

    @Property(tries = 60)
    void onlyTheSameWordsOpen(
            @ForAll @StringLength(max = 30) String words, @ForAll @StringLength(max = 30) String others) {
        Assume.that(!new Passphrase(words).equals(new Passphrase(others)));
        LockedKey locked = lock(words);
        assertArrayEquals(
                KEY.hex(), locked.unwrap(new Passphrase(words)).orElseThrow().hex());
        assertTrue(locked.unwrap(new Passphrase(others)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "'short one', false",
        "elevenchars, false",
        "twelve chars, true",
        "a b c d, true",
        "a b c, false",
        "'            ', false",
        "\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80, false"
    })
    void twelveCharactersOrFourWordsAreEnough(String words, boolean enough) {
        assertEquals(enough, new Passphrase(words).longEnough());
    }

    private static LockedKey lock(String words) {
        return LockedKey.of(KEY, new Passphrase(words), RecoveryKey.random(), Locksmith.WEAK);
    }
}
