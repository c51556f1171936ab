package org.watchword.print.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.print.sample.SampleFaces;

class WritingTest {
    private static final Typeface ANY = Typeface.of(SampleFaces.WORDS);

    @ParameterizedTest
    @CsvSource({"en,false", "pl,false", "ar,true", "fa,true", "ur,true", "he,true", "vi,false", "ar-EG,true"})
    void someLanguagesBeginAtTheRight(String language, boolean rightToLeft) {
        assertEquals(rightToLeft, new Writing(language).rightToLeft());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call 08081 570 192 now|call [08081 570 192] now",
                "see www.example.org/a|see [www.example.org/a]",
                "write help@example.org|write [help@example.org]",
                "call +44 808 157 0192|call [+44 808 157 0192]",
                "in 2026|in 2026"
            })
    void numbersAndAddressesAreIsolated(String written, String isolated) {
        String marked = Isolates.around(new Piece(written, ANY, false));

        assertEquals(isolated, marked.replace('\u2066', '[').replace('\u2069', ']'));
    }

    @ParameterizedTest
    @CsvSource({"999", "young.example"})
    void aWholePieceIsIsolatedWhateverItHolds(String written) {
        String marked = Isolates.around(new Piece(written, ANY, true));

        assertEquals("\u2066" + written + "\u2069", marked);
    }
}
