package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Tongue;
import org.watchword.answers.page.Tongues;
import org.watchword.answers.round.SameQuestion;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

/// What phones are told of a deck in two languages, read from files.
class PhoneWaysTest {

    private static final Library LIBRARY = LibraryReader.read(List.of(
            Path.of(System.getProperty("watchword.root"), "modules", "content", "src", "test", "resources", "good")));
    private static final Area AREA = new Area("gb");

    private static Material in(DeckPlan plan) {
        return new Material(
                plan,
                LIBRARY.directory(AREA),
                LIBRARY.figures(AREA),
                Texts.nearest(new Language(plan.language())),
                ZoneOffset.UTC);
    }

    private static DeckPlan plan(String language) {
        return LIBRARY.plan("all", language, AREA).orElseThrow();
    }

    @Test
    void aTranslatedDeckIsOfferedWithTheVerySameQuestions() {
        List<Tongue> tongues =
                PhoneWays.talk(in(plan("en")), Stream.of(in(plan("cy")))).tongues();
        Tongue english = tongues.getFirst();
        Tongue welsh = tongues.getLast();
        assertEquals(tongues, new Tongues(tongues).offered());
        assertFalse(english.questions().isEmpty());
        english.questions()
                .forEach((round, question) ->
                        assertTrue(SameQuestion.is(question, welsh.questions().get(round)), round.slideKey()));
        assertFalse(welsh.helplines().isEmpty());
        assertTrue(
                welsh.helplines().stream().map(Helpline::language).allMatch("cy"::equals),
                "the help slide is in Welsh");
    }

    @Test
    void whatNobodyHasTranslatedIsNotOfferedAndKeepsItsHelplines() {
        DeckPlan plan = plan("en");
        DeckPlan wished =
                new DeckPlan(plan.deck(), plan.title(), "ro", plan.parts(), plan.slides(), plan.hash(), plan.asked());
        List<Tongue> tongues = PhoneWays.talk(in(plan), Stream.of(in(wished))).tongues();
        assertFalse(tongues.getFirst().helplines().isEmpty());
        assertEquals(tongues.getFirst().helplines(), tongues.getLast().helplines(), "in English, and said to be");
        assertEquals(List.of(tongues.getFirst()), new Tongues(tongues).offered());
    }
}
