package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.asked.Asked;
import org.watchword.content.library.Library;
import org.watchword.content.markdown.SourceHash;

/// What people ask from the floor, and what the trainer answers.
class AskedTest {

    private static final String FILE = "asked/reporting.en.md";
    private static final String WRONG = """
            ## What if I am wrong?

            ```asked
            id: wrong
            tags: [mistake]
            audiences: [leaders]
            ```

            Then somebody checks.

            Nobody is accused.

            ### Source

            [An office](https://office.example), read 2026-05-31
            """;
    private static final String SURE = """
            ## Must I be sure?

            ```asked
            id: sure
            audiences: [all]
            ```

            No. Call {contact: emergency, number}.

            ### Source

            [An office](https://office.example), read 2026-05-31
            """;
    private static final MemoryLibrary LIBRARY =
            MemoryLibrary.small().with(FILE, "# Reporting\n\n" + WRONG + "\n" + SURE);

    @Test
    void aQuestionKeepsItsAnswerAndItsSource() {
        Asked asked = LIBRARY.read().asked("leaders", "en").getFirst();
        assertEquals("wrong", asked.id());
        assertEquals("What if I am wrong?", asked.question());
        assertEquals(List.of("mistake"), asked.tags());
        assertEquals(List.of("leaders"), asked.audiences());
        assertEquals(2, asked.answer().size());
        assertEquals(1, asked.source().size());
        assertEquals(3, asked.place().line());
        assertEquals(List.of(), LIBRARY.checked());
    }

    @Test
    void thoseOfTheAudienceComeFirstAndTheOthersAreStillThere() {
        assertEquals(List.of("wrong", "sure"), ids(LIBRARY.read(), "leaders"));
        assertEquals(List.of("sure", "wrong"), ids(LIBRARY.read(), "community"));
    }

    @Test
    void aDeckHasThemAtHandAndTheHashDoesNotKnowOfThem() {
        Library without = MemoryLibrary.small().read();
        Library with = LIBRARY.read();
        assertEquals(2, with.plan("one", "en").orElseThrow().asked().size());
        assertEquals(
                without.plan("one", "en").orElseThrow().hash(),
                with.plan("one", "en").orElseThrow().hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'### Source\n\n[An office](https://office.example), read 2026-05-31\n\n##' | '##' | 3 NoSource",
                "Then somebody checks. | '- Then somebody checks.' | 3 WrongBody",
                "'Then somebody checks.\n\nNobody is accused.' | '' | 3 WrongBody",
                "Nobody is accused. | 'One.\n\nTwo.\n\nThree.' | 3 WrongBody",
                "'### Source\n\n[An' | '### Answer\n\nNo.\n\n### Source\n\n[An' | 15 UnknownSection",
                "id: sure | id: wrong | 19 Twice",
                "id: wrong | id: Wrong | 6 WrongValue",
                "audiences: [leaders] | audiences: [] | 8 WrongValue",
                "tags: [mistake] | tag: [mistake] | 7 UnknownKey",
                "Then somebody checks. | Then ring 01632 960 001. | 11 TypedNumber",
                "{contact: emergency, number} | {contact: nobody} | 26 UnknownContact"
            })
    void aSlipIsToldAtItsLine(String right, String wrong, String told) {
        List<String> all = LIBRARY.replaced(FILE, right, wrong).checked();
        assertTrue(all.contains(FILE + ":" + told), all::toString);
    }

    @Test
    void anAnswerHasAtMost60Words() {
        String sixty = "word ".repeat(20).strip() + ".\n\n" + "word ".repeat(20).strip() + ".\n\n"
                + "word ".repeat(20).strip() + ".";
        MemoryLibrary most = LIBRARY.replaced(FILE, "Then somebody checks.\n\nNobody is accused.", sixty);
        assertEquals(List.of(), most.checked());
        assertEquals(
                List.of(FILE + ":11 LongExplanation"),
                most.replaced(FILE, "word.\n\n###", "word more.\n\n###").checked());
    }

    @Test
    void aTranslationStandsForItsSourceAsLongAsItIsFresh() {
        MemoryLibrary both = inTwoLanguages(SourceHash.of(WRONG.lines().toList()));
        List<Asked> asked = both.read().asked("leaders", "cy");
        assertEquals("Beth os ydw i’n anghywir?", asked.getFirst().question());
        assertEquals(List.of("mistake"), asked.getFirst().tags());
        assertEquals("cy", asked.getFirst().language());
        assertEquals("Must I be sure?", asked.get(1).question());
        assertTrue(both.told().contains("asked/reporting.cy.md:1 Missing"));
    }

    @Test
    void aStaleTranslationFallsBack() {
        MemoryLibrary both = inTwoLanguages("00000000");
        assertEquals(
                "What if I am wrong?",
                both.read().asked("leaders", "cy").getFirst().question());
        assertTrue(both.told().contains("asked/reporting.cy.md:12 Stale"), both.told()::toString);
    }

    @Test
    void aLaterLayerReplacesAWholeTopic() {
        MemoryLibrary own = MemoryLibrary.small()
                .without("modules/core/one/module.yaml")
                .without("modules/core/one/slides.en.md")
                .with(FILE, "# Reporting\n\n" + SURE);
        Library library = LIBRARY.read(own);
        assertEquals(List.of("sure"), ids(library, "leaders"));
        assertTrue(library.problems().stream()
                .noneMatch(problem -> problem.file().toString().contains("reporting")));
    }

    private static MemoryLibrary inTwoLanguages(String of) {
        return LIBRARY.replaced("library.yaml", "languages: [en]", "languages: [en, cy]")
                .replaced(
                        "library.yaml",
                        "words:\n",
                        "words:\n  cy: { notes: Nodiadau, handout: Taflen, before: Cyn, say: Dweud, ask: Gofyn,"
                                + " if-asked: Os, source: Ffynhonnell, explanation: Esboniad, step: Cam }\n")
                .with("asked/reporting.cy.md", """
                        # Adrodd

                        ```translation
                        checked-by: A. Reader
                        checked-on: 2026-05-31
                        ```

                        ## Beth os ydw i’n anghywir?

                        ```asked
                        id: wrong
                        of: %s
                        ```

                        Yna mae rhywun yn gwirio.
                        """.formatted(of));
    }

    private static List<String> ids(Library library, String audience) {
        return library.asked(audience, "en").stream().map(Asked::id).toList();
    }
}
