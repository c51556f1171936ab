package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Directory;
import org.watchword.desktop.present.view.TaxiDeck;

class ListeningViewStateTest {

    private static ListeningViewState page() {
        return ListeningViewState.of(TaxiDeck.material().directory(), Evening.ENGLISH);
    }

    @Test
    void theEmergencyNumberStandsFirst() {
        assertEquals("999", page().calls().getFirst().number());
    }

    @Test
    void anAreaWithoutNumbersHasAPageAllTheSame() {
        ListeningViewState page = ListeningViewState.of(new Directory(List.of()), Evening.ENGLISH);
        assertEquals(List.of(), page.calls());
        assertFalse(page.say().isEmpty());
    }

    @Test
    void nothingOnThePagePromisesASecret() {
        assertTrue(page().doNot().stream().anyMatch(line -> line.contains("secret")));
        assertTrue(page().say().stream().anyMatch(line -> line.contains("cannot keep this a secret")));
    }

    @Test
    void noSentenceIsLongerThanSomebodyInDistressCanTakeIn() {
        Stream.of(page().say(), page().doNot(), page().then())
                .flatMap(List::stream)
                .flatMap(line -> Stream.of(line.split("(?<=[.?])\\s")))
                .forEach(
                        sentence -> assertTrue(sentence.toLowerCase(Locale.ROOT).split("\\s+").length <= 15, sentence));
    }
}
