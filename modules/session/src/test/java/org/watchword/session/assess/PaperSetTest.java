package org.watchword.session.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchword.content.authority.Bank;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.Role;

/// Papers that differ and yet ask the same.
class PaperSetTest {

    @Test
    void everyPaperOfEveryTryAsksTheSameOfEachOutcome() {
        for (int occasion = 0; occasion < 50; occasion++) {
            PaperSet set = Drivers.set("hall " + occasion);
            for (int attempt = 1; attempt <= Drivers.AUTHORITY.tries(); attempt++) {
                for (PaperVersion version : PaperVersion.values()) {
                    assertEquals(
                            Map.of(
                                    "know-what-it-is", 1,
                                    "know-child-rule", 1,
                                    "spot-signs", 2,
                                    "weigh-signs", 2,
                                    "act-in-danger", 1,
                                    "report-safely", 2,
                                    "note-facts", 1),
                            outcomes(set.paper(version, attempt, "en")));
                }
            }
        }
    }

    @Test
    void theFourPapersOfATryAskTheSameInOtherOrders() {
        PaperSet set = Drivers.set("hall");
        List<Paper> papers = Arrays.stream(PaperVersion.values())
                .map(version -> set.paper(version, 1, "en"))
                .toList();
        assertEquals(
                1,
                papers.stream().map(paper -> Set.copyOf(ids(paper))).distinct().count());
        assertEquals(4, papers.stream().map(PaperSetTest::ids).distinct().count());
    }

    @Test
    void whoTriesAgainReadsOtherQuestions() {
        PaperSet set = Drivers.set("hall");
        Set<QuestionId> seen = new HashSet<>();
        for (int attempt = 1; attempt <= 3; attempt++) {
            for (QuestionId id : ids(set.paper(PaperVersion.A, attempt, "en"))) {
                assertTrue(seen.add(id), id::toString);
            }
        }
        assertEquals(30, seen.size());
    }

    /// The key is printed once for all languages.
    @Test
    void theSameLetterIsRightInEveryLanguage() {
        List<Question> turned =
                Drivers.BANK.questions("en").stream().map(PaperSetTest::turned).toList();
        Bank bank = Drivers.bank(Map.of("en", Drivers.BANK.questions("en"), "pl", turned));
        PaperSet set = new PaperSet(Drivers.AUTHORITY, bank, "hall");
        for (PaperVersion version : PaperVersion.values()) {
            Paper english = set.paper(version, 1, "en");
            Paper polish = set.paper(version, 1, "pl");
            assertEquals(ids(english), ids(polish));
            assertEquals(
                    english.questions().stream().map(PaperQuestion::right).toList(),
                    polish.questions().stream().map(PaperQuestion::right).toList());
            assertEquals("pl", polish.questions().getFirst().question().language());
        }
    }

    /// A translation whose answers stand in another order.
    private static Question turned(Question question) {
        return new Question(
                question.id(),
                question.moduleVersion(),
                "pl",
                false,
                question.text(),
                question.more(),
                question.kind(),
                question.uses(),
                question.outcome(),
                question.tags(),
                question.options().reversed(),
                question.detail(),
                question.explanation(),
                question.source(),
                question.place());
    }

    @Test
    void thePaperThatIsMarkedIsTheOneThatWasPrinted() {
        Paper printed = Drivers.set("hall").paper(PaperVersion.C, 2, "en");
        PaperCode typed = PaperCode.parse(" " + printed.code().toString().toLowerCase(Locale.ROOT) + " ")
                .orElseThrow();
        assertEquals(Optional.of(printed), Drivers.set("hall").find(typed, "en"));
        assertEquals(Optional.empty(), Drivers.set("another hall").find(typed, "en"));
        assertNotEquals(Drivers.set("hall").name(), Drivers.set("another hall").name());
    }

    @Test
    void thereIsNoPaperForATryThatIsNotAllowed() {
        assertThrows(IllegalArgumentException.class, () -> Drivers.set("hall").paper(PaperVersion.A, 4, "en"));
        assertThrows(IllegalArgumentException.class, () -> Drivers.set("hall").paper(PaperVersion.A, 0, "en"));
        String name = Drivers.set("hall").name();
        assertEquals(Optional.empty(), Drivers.set("hall").find(new PaperCode(PaperVersion.A, 4, name), "en"));
    }

    @Test
    void notSureIsNoChoiceAndYesStandsAboveNo() {
        PaperSet set = Drivers.set("hall");
        for (PaperVersion version : PaperVersion.values()) {
            for (int attempt = 1; attempt <= 3; attempt++) {
                for (PaperQuestion question : set.paper(version, attempt, "en").questions()) {
                    assertTrue(question.options().stream().noneMatch(option -> option.role() == Role.NOT_SURE));
                    assertTrue(!question.right().isEmpty());
                    if (question.options().stream().map(Option::id).anyMatch("true"::equals)) {
                        assertEquals("true", question.options().getFirst().id());
                    }
                }
            }
        }
    }

    @Test
    void aCodeIsReadAsSomebodyTypesIt() {
        assertEquals(Optional.of(new PaperCode(PaperVersion.B, 2, "K7QX")), PaperCode.parse("b2 k7qx"));
        for (String wrong : List.of("", "B2", "E1-K7QX", "B0-K7QX", "B2-K7Q", "B2-K7Q0", "B2-K7QXX")) {
            assertEquals(Optional.empty(), PaperCode.parse(wrong), wrong);
        }
    }

    private static List<QuestionId> ids(Paper paper) {
        return paper.questions().stream()
                .map(question -> question.question().id())
                .toList();
    }

    private static Map<String, Integer> outcomes(Paper paper) {
        return paper.questions().stream()
                .collect(Collectors.toMap(
                        question -> question.question().outcome(), _ -> 1, Integer::sum, TreeMap::new));
    }
}
