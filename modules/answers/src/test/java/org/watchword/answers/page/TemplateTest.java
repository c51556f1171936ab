package org.watchword.answers.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.watchword.answers.trial.Trial;
import org.watchword.answers.trial.TrialWord;

class TemplateTest {

    private static final Template TRIAL = Template.plain(Trial.class, "trial");

    @Test
    void aWingsPageIsWholeAndHasEachOfItsWordsOnce() {
        Wording words = Wording.in(Locale.ENGLISH, Trial.class, "trial");
        String page = TRIAL.filled(words.parts(TrialWord.values()));
        assertTrue(page.startsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n"), page);
        assertTrue(page.endsWith("</main>\n</body>\n</html>\n"), page);
        assertTrue(page.contains("<title>" + words.html(TrialWord.TITLE) + "</title>"), page);
        assertTrue(page.contains("<body>\n<main>\n<h1>" + words.html(TrialWord.HEADING) + "</h1>"), page);
        assertEquals(2, page.split("<main>").length, page);
    }

    /// What fills a gap is never looked through for gaps.
    @Test
    void wordsThatLookLikeAGapStayWords() {
        Map<String, String> parts =
                new HashMap<>(Wording.in(Locale.ENGLISH, Trial.class, "trial").parts(TrialWord.values()));
        parts.put("TEXT", "{css} {body}");
        assertTrue(TRIAL.filled(parts).contains("<p>{css} {body}</p>"));
    }

    @Test
    void aGapThatNothingFillsIsNoPage() {
        assertThrows(NoSuchElementException.class, () -> TRIAL.filled(Map.of()));
    }
}
