package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void wordsKeepTheirHyphensAndApostrophes() {
        assertEquals(5, Prose.words("Don't use a well-known one"));
    }

    @Test
    void aContactOrFigureCountsAsOneWord() {
        assertEquals(3, Prose.words("Call {contact: emergency, number} now"));
    }

    @Test
    void aDashOrAQuoteIsNoWord() {
        assertEquals(2, Prose.words("one – ' two"));
    }

    @Test
    void ownWordsLeaveContactsOut() {
        assertEquals(List.of("call", "now"), Prose.ownWords("Call {contact: emergency, number} NOW"));
    }

    @Test
    void aSentenceEndsAtAMarkBeforeABlankOrTheEnd() {
        List<Prose.Sentence> sentences = Prose.sentences("Stop. Is it 2.5 miles? Look: a car\nwaits!");
        assertEquals(
                List.of("Stop.", "Is it 2.5 miles?", "Look:", "a car\nwaits!"),
                sentences.stream().map(Prose.Sentence::text).toList());
        assertEquals(
                List.of(0, 6, 23, 29),
                sentences.stream().map(Prose.Sentence::start).toList());
    }

    @Test
    void textWithoutAMarkIsOneSentence() {
        assertEquals(1, Prose.sentences("One sign alone").size());
        assertEquals(0, Prose.sentences(" … ").size());
    }
}
