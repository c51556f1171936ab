package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.problem.Problem;

class GapCheckTest {
    @TempDir
    private Path layer;

    private Path folder;

    @BeforeEach
    void makesAFolder() throws IOException {
        folder = Files.createDirectories(layer.resolve("prints/a-letter"));
    }

    private List<String> told(String kind, String paper, String gap) throws IOException {
        Files.writeString(folder.resolve("print.yaml"), """
                format: print/1
                id: a-letter
                version: 1
                kind: %s
                paper: %s
                voice: public
                audiences: [all]
                contacts: []
                reviewed: { on: 2026-11-23, by: not yet by a person }
                review-by: 2027-11-23
                """.formatted(kind, paper));
        Files.writeString(folder.resolve("text.en.md"), """
                # A letter

                Dear [%s],

                ## Thank you

                It was a good day.
                """.formatted(gap));
        List<Problem> problems = new ArrayList<>();
        new GapCheck().look(Examples.good(layer), problems::add);
        return problems.stream().map(Problem::remedy).toList();
    }

    @Test
    void aGapForWhoGetsTheLetterIsRight() throws IOException {
        assertEquals(List.of(), told("letter", "a4", "name of the host"));
    }

    @Test
    void aGapAboutSomebodyWhoMayBeAffectedIsAnError() throws IOException {
        for (String gap : List.of("name of the victim", "Suspect", "what was seen", "the child’s age")) {
            List<String> told = told("letter", "a4", gap);
            assertEquals(1, told.size(), gap);
            assertTrue(told.getFirst().startsWith("take it out"), gap);
        }
    }

    @Test
    void nothingButALetterHasGaps() throws IOException {
        assertEquals(List.of("write the words; only a letter has gaps"), told("form", "a6", "date"));
    }
}
