package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.check.Checker;
import org.watchword.content.check.Examples;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;

/// Whatever editor saved the files, the words in them are the same.
class OtherSystemsTest {

    private static final Path ROOT = Path.of("library");

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void filesSavedByNotepadTeachTheSame(String language) throws Exception {
        Library windows = read(text -> "\uFEFF" + text.replace("\n", "\r\n"));
        Library plain = read(UnaryOperator.identity());
        assertEquals(
                plain.plan("all", language).orElseThrow().hash(),
                windows.plan("all", language).orElseThrow().hash());
        assertEquals(plain.plan("all", language), windows.plan("all", language));
        assertEquals(check(plain), check(windows));
    }

    @Test
    void blanksAtTheEndsOfLinesOfYamlAndANewLineAtTheEndOfAFileChangeNothing() throws Exception {
        Library untidy = read(text -> text.stripTrailing());
        assertEquals(check(read(UnaryOperator.identity())), check(untidy));
        assertEquals(
                read(UnaryOperator.identity()).plan("all", "cy").orElseThrow().hash(),
                untidy.plan("all", "cy").orElseThrow().hash());
    }

    private static String check(Library library) {
        List<Problem> problems = Checker.check(library, Examples.TODAY, SlideMeasure.NONE);
        return Examples.say(problems);
    }

    private static Library read(UnaryOperator<String> savedAs) throws Exception {
        NavigableMap<String, byte[]> saved =
                new TreeMap<>(MemoryFiles.of(Examples.goodRoot()).files());
        saved.replaceAll((name, bytes) -> name.matches(".*\\.(png|mp4)")
                ? bytes
                : savedAs.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        Findings findings = new Findings();
        return LibraryReader.read(List.of(new Layer(ROOT, new MemoryFiles(saved), findings)), findings);
    }
}
