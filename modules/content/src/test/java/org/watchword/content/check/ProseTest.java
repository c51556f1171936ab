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
    void aWordKeepsItsVowelSignsAndAccents() {
        assertEquals(2, Prose.words("\u092E\u093E\u0928\u0935 \u0924\u0938\u094D\u0915\u0930\u0940"));
        assertEquals(1, Prose.words("re\u0301fugie\u0301"));
    }

    @Test
    void aSentenceEndsBehindTheQuotationMarksThatCloseIt() {
        assertEquals(
                List.of("He says \u201CLeave me.\u201D", "You (he nods.)", "\"Why?\"", "Go."),
                Prose.sentences("He says \u201CLeave me.\u201D You (he nods.) \"Why?\" Go.").stream()
                        .map(Prose.Sentence::text)
                        .toList());
    }

    @Test
    void aSentenceEndsAtTheMarksOfOtherScripts() {
        assertEquals(2, Prose.sentences("\u0623\u061F \u0628.").size());
        assertEquals(2, Prose.sentences("\u0627\u06D4 \u0628").size());
        assertEquals(2, Prose.sentences("\u0915\u0964 \u0916").size());
    }

    @Test
    void textWithoutAMarkIsOneSentence() {
        assertEquals(1, Prose.sentences("One sign alone").size());
        assertEquals(0, Prose.sentences(" … ").size());
    }
}
