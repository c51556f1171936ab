package org.watchword.desktop.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.prepare.Checked.Box;
import org.watchword.desktop.prepare.PrepareForm.Purpose;
import org.watchword.desktop.prepare.PrepareForm.Whom;
import org.watchword.desktop.prepare.PrepareViewState.Progress;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class PrepareViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PrepareForm EMPTY =
            new PrepareForm("", TODAY, "x", "", "gb", false, false, Whom.NOBODY, Purpose.USUAL);

    @Test
    void anUntouchedFormDoesNotScold() {
        assertEquals(Map.of(), state(Progress.START, "taxi-private-hire").troubles());
    }

    @Test
    void aBoxThatWasLeftSaysWhatIsMissing() {
        var left = new Progress(Set.of(Box.TIME), false, false, Optional.empty());
        assertEquals(
                Map.of(Box.TIME, "Type a time such as 18:30."),
                state(left, "taxi-private-hire").troubles());
    }

    @Test
    void tryingToGoOnTellsEverythingThatIsMissing() {
        var tried = new Progress(Set.of(), true, false, Optional.empty());
        assertEquals(
                Set.of(Box.TIME, Box.VENUE),
                state(tried, "taxi-private-hire").troubles().keySet());
    }

    @Test
    void theDeckIsNamedWithAudienceAndMinutes() {
        assertEquals(
                "Taxi · Taxi and private hire drivers · 55 min",
                state(Progress.START, "taxi-private-hire").detail());
    }

    @Test
    void onlyDecksForPupilsAskWhatTheSchoolAgreed() {
        assertTrue(state(Progress.START, "schools-15-17").pupils());
        assertFalse(state(Progress.START, "front-line").pupils());
    }

    private static PrepareViewState state(Progress progress, String audience) {
        var facts = new PrepareFacts(
                "Taxi",
                audience,
                "Taxi and private hire drivers",
                55,
                TODAY,
                true,
                List.of(new AreaChoice("gb", "United Kingdom")),
                List.of("Castle Hall"),
                List.of("Lottery"),
                List.of("Safer year"));
        return PrepareViewState.of(facts, EMPTY, progress, ENGLISH);
    }
}
