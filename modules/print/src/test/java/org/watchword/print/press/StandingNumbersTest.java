package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Contact;
import org.watchword.content.print.Print;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleTranslation;

class StandingNumbersTest {

    private static List<String> on(Print print, String language) {
        return StandingNumbers.on(print, language, Sample.facts()).stream()
                .map(Contact::id)
                .toList();
    }

    @Test
    void everyNumberThatIsPrintedIsThereOnce() {
        List<String> numbers = on(Sample.poster("helpline", "emergency", "helpline"), "en");
        assertEquals(numbers.stream().distinct().toList(), numbers);
        assertEquals(List.of("helpline", "emergency"), numbers.subList(numbers.size() - 2, numbers.size()));
    }

    @Test
    void aDraftHasNone() {
        assertEquals(List.of(), on(Pages.leafletOf(SampleTranslation.german(Sample.BY_NOBODY)), "de"));
        assertEquals(
                List.of("emergency", "helpline"),
                on(Pages.leafletOf(SampleTranslation.german(Sample.BY_ANNA)), "de").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void whatMayNotBePrintedHasNone() {
        assertEquals(List.of(), on(Sample.leaflet("nobody-knows"), "en"));
    }
}
