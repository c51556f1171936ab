package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedViewStateTest {

    private static List<String> find(String typed) {
        return AskedViewState.of(SmallDeck.asking(), typed, Evening.WORDS).stream()
                .map(AskedViewState::question)
                .toList();
    }

    @Test
    void withNothingTypedItOffersWhatThisAudienceAsks() {
        assertEquals(List.of("What if I am wrong?", "Must I give my name?"), find(""));
        assertEquals(find(""), find("w"));
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG, What if I am wrong?",
        "my name, Must I give my name?",
        "name my, Must I give my name?",
        "looks quietly, What if I am wrong?",
        "made up, What if I am wrong?",
        "pupils, May pupils leave?"
    })
    void everyWordMustStandInTheQuestionTheAnswerOrTheTags(String typed, String found) {
        assertEquals(List.of(found), find(typed));
    }

    @Test
    void theQuestionItselfCountsMoreThanItsAnswer() {
        assertEquals(List.of("Must I give my name?", "What if I am wrong?"), find("give"));
    }

    @Test
    void aWordThatNobodyAsksFindsNothing() {
        assertEquals(List.of(), find("wrong name"));
    }

    @Test
    void theAnswerAndItsSourceAreAtHand() {
        AskedViewState first =
                AskedViewState.of(SmallDeck.asking(), "wrong", Evening.WORDS).getFirst();
        assertEquals(
                "Then someone looks quietly. You give no blame.",
                first.answer().getFirst().words());
        assertEquals("An office", first.source().getFirst().words());
    }
}
