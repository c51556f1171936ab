package org.watchword.desktop.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewModuleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Fire safety,questions/fire-safety",
        "  Élan & Möbel!  ,questions/elan-mobel",
        "2024 exam,questions/questions-2024-exam",
        "../../etc,questions/etc",
        "أسئلة,questions/questions",
    })
    void anIdHasSmallLettersOnlyAndNeverLeavesItsFolder(String name, String id) {
        assertEquals(id, NewModule.id(name));
    }

    @Test
    void aLongNameIsCutToAnIdThatStillIsOne() {
        String id = NewModule.id("word ".repeat(40));
        assertFalse(id.endsWith("-"), id);
        assertEquals(NewModule.id("word ".repeat(80)), id);
    }

    @Test
    void allFilesAreWrittenAndNothingIsLeftBeside() throws IOException {
        assertTrue(new NewModule(folder).write("questions/a", Map.of("one.md", "1", "two.md", "2")));
        assertEquals("2", Files.readString(folder.resolve("modules/questions/a/two.md")));
        assertEquals(List.of("modules"), names());
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        NewModule module = new NewModule(folder);
        assertTrue(module.write("questions/a", Map.of("one.md", "1")));
        assertFalse(module.write("questions/a", Map.of("one.md", "other")));
        assertEquals("1", Files.readString(module.folder("questions/a").resolve("one.md")));
        assertEquals(List.of("modules"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
