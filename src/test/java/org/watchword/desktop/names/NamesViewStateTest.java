package org.watchword.desktop.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.names.NamesViewState.Line;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.KeptName;

class NamesViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final KeptName OLD = GivenNames.name(1, LocalDate.of(2025, 11, 22), "Zoë O’Brien");
    private static final KeptName NEW = GivenNames.name(2, LocalDate.of(2025, 11, 23), "Adda Byte", "Ada Byte");
    private static final NamesChoice READ = NamesChoice.READING.read();

    @Test
    void howManyThereAreIsToldByTheYear() {
        NamesViewState state = of(GivenNames.facts(OLD, NEW), READ);
        assertEquals("2 names are kept here", state.title());
        assertEquals("2025: 2 names", state.years().getFirst());
        assertTrue(state.years().getLast().contains("12 months"));
    }

    @Test
    void aNameIsDueOnTheDayItsTimeIsOverAndNotADaySooner() {
        assertEquals(List.of(OLD), GivenNames.facts(OLD, NEW).due());
        assertEquals(Set.of(OLD.line().session()), GivenNames.facts(OLD, NEW).dueSessions());
        assertEquals(
                Optional.of("One name is older than 12 months"),
                of(GivenNames.facts(OLD, NEW), READ).due());
        assertEquals(Optional.empty(), of(GivenNames.facts(NEW), READ).due());
    }

    @Test
    void whoseNameStaysForACertificateIsToldBeforeTheNamesGo() {
        LocalDate end = LocalDate.of(2028, 10, 1);
        KeptName held = GivenNames.holds(OLD, KeptName.Why.REGISTER, end);
        NamesViewState before = of(GivenNames.facts(held, NEW), READ);
        assertEquals(Optional.of("One name is older than 12 months"), before.due());
        assertTrue(before.stays().orElseThrow().contains("until Sunday 1 October 2028"), before.stays()::orElseThrow);
        NamesFacts after = GivenNames.facts(GivenNames.holds(OLD, KeptName.Why.CERTIFICATE, end), NEW);
        assertEquals(Optional.empty(), of(after, READ).due());
        assertTrue(of(after, READ).years().getLast().startsWith("One name is kept for a certificate alone"));
        String id = NamesFacts.id(after.kept().getFirst());
        String asked = of(after, READ.ticking(id, true).asked(NamesChoice.Question.REMOVE_TICKED))
                .question()
                .orElseThrow();
        assertTrue(asked.contains("by its number alone"), asked);
    }

    @Test
    void aNameThatWasKeptForACertificateIsDueOnTheDayAfterItsLast() {
        KeptName today = GivenNames.holds(OLD, KeptName.Why.CERTIFICATE, GivenNames.TODAY);
        KeptName over = GivenNames.holds(OLD, KeptName.Why.CERTIFICATE, GivenNames.TODAY.minusDays(1));
        assertEquals(List.of(), GivenNames.facts(today).due());
        assertEquals(List.of(over), GivenNames.facts(over).due());
    }

    @Test
    void somebodyIsFoundByTheBeginningOfAnyFormOfTheName() {
        assertEquals(List.of(NEW), found("add"));
        assertEquals(List.of(NEW), found("byte a"));
        assertEquals(List.of(OLD), found("zoe obr"));
        assertEquals(List.of(), found("yte"));
        assertEquals(List.of(), found("  "));
    }

    @Test
    void aLineSaysWhoWhenAndWhereAndHowItWasWrittenBefore() {
        Line line =
                of(GivenNames.facts(OLD, NEW), READ.searching("ada")).lines().getFirst();
        assertEquals("Ada Byte · Łódź Cars · written before as Adda Byte", line.name());
        assertTrue(line.detail().contains("Taxi and private hire drivers · Castle Hall"), line.detail());
    }

    @Test
    void nobodyFoundIsSaid() {
        assertEquals(
                Optional.of("Nobody of that name is kept here."),
                of(GivenNames.facts(OLD), READ.searching("xyz")).note());
    }

    @Test
    void whatIsTickedIsAlwaysSeen() {
        NamesFacts crowd = GivenNames.crowd(60);
        String last = NamesFacts.id(crowd.kept().getLast());
        NamesViewState state = of(crowd, READ.searching("ann").ticking(last, true));
        assertEquals(NamesViewState.SHOWN + 1, state.lines().size());
        assertTrue(state.lines().getLast().ticked());
        assertEquals(Optional.of("19 more lines fit. Type more of the name."), state.note());
        assertEquals(
                1, of(crowd, READ.ticking(last, true).searching("bob")).lines().size());
    }

    @Test
    void nothingIsDoneWithNobodyNorWhileItIsBeingDone() {
        String line = NamesFacts.id(OLD);
        assertFalse(of(GivenNames.facts(OLD), READ.searching("zoe")).act());
        assertTrue(of(GivenNames.facts(OLD), READ.ticking(line, true)).act());
        assertFalse(of(GivenNames.facts(OLD), READ.ticking(line, true).busy()).act());
    }

    @Test
    void whatIsForEverIsAskedWithItsNumber() {
        NamesChoice choice = READ.ticking(NamesFacts.id(OLD), true);
        assertEquals(
                Optional.of("Remove this person’s name from one line for ever?"),
                of(GivenNames.facts(OLD), choice.asked(NamesChoice.Question.REMOVE_TICKED))
                        .question());
        assertEquals(
                Optional.of("Remove this one name for ever?"),
                of(GivenNames.facts(OLD), choice.asked(NamesChoice.Question.REMOVE_DUE))
                        .question());
        assertEquals(
                Optional.empty(),
                of(
                                GivenNames.facts(OLD),
                                choice.asked(NamesChoice.Question.REMOVE_DUE).searching("z"))
                        .question());
    }

    @Test
    void withoutNamesItSaysWhatWillStandHere() {
        NamesViewState state = of(GivenNames.facts(), READ);
        assertEquals("No names are kept here", state.title());
        assertFalse(state.searchable());
        assertEquals(
                "Reading the names …",
                of(GivenNames.facts(), NamesChoice.READING).title());
    }

    private static NamesViewState of(NamesFacts facts, NamesChoice choice) {
        return NamesViewState.of(facts, choice, ENGLISH);
    }

    private static List<KeptName> found(String words) {
        NamesFacts facts = GivenNames.facts(OLD, NEW);
        List<String> lines =
                of(facts, READ.searching(words)).lines().stream().map(Line::id).toList();
        return facts.on(Set.copyOf(lines));
    }
}
