package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.translation.Reading;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;
import org.watchword.print.copy.LineWords;
import org.watchword.print.sample.SignedLibrary;
import org.watchword.print.sheet.TypeCase;
import org.watchword.print.sheet.TypeCases;
import org.watchword.print.type.ShapedWords;
import org.watchword.print.type.Writing;

/// Every word of every shipped translation, glyph for glyph as HarfBuzz's own program shapes it.
class ShapingTest {
    private static final Library LIBRARY = LibraryReader.read(List.of(SignedLibrary.SHIPPED));
    private static final TypeCases TYPES = new TypeCases();

    static Stream<String> languages() {
        return LIBRARY.prints().stream()
                .flatMap(print -> print.texts().keySet().stream())
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLetterHasAGlyph(String language) {
        TypeCase types = TYPES.in(new Writing(language));
        for (String word : words(language)) {
            assertEquals(OptionalInt.empty(), types.regular().missingLetter(word), word);
            assertEquals(OptionalInt.empty(), types.bold().missingLetter(word), word);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordIsShapedAsHarfBuzzShapesIt(String language, @TempDir Path folder) throws Exception {
        requireHarfBuzz();
        Writing writing = new Writing(language);
        List<ShapedWords.Run> runs = ShapedWords.runs(words(language), TYPES.in(writing), writing);
        assertTrue(runs.size() > 10, language);
        for (String face : runs.stream().map(ShapedWords.Run::face).distinct().toList()) {
            for (boolean backwards : List.of(false, true)) {
                List<ShapedWords.Run> these = runs.stream()
                        .filter(run -> run.face().equals(face) && run.rightToLeft() == backwards)
                        .toList();
                compare(these, face, backwards, folder);
            }
        }
    }

    private static void compare(List<ShapedWords.Run> runs, String face, boolean backwards, Path folder)
            throws Exception {
        if (runs.isEmpty()) {
            return;
        }
        List<List<Integer>> theirs =
                harfBuzz(runs.stream().map(ShapedWords.Run::text).toList(), face, backwards, folder);
        for (int i = 0; i < runs.size(); i++) {
            assertEquals(theirs.get(i), runs.get(i).glyphs(), runs.get(i).text() + " in " + face);
        }
    }

    /// Where this is run on every change it must be there; elsewhere the test says that it did not run.
    private static void requireHarfBuzz() throws IOException {
        boolean there = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hb-shape")));
        boolean must = Boolean.getBoolean("watchword.harfbuzz");
        assertTrue(there || !must, "hb-shape is missing: install libharfbuzz-bin, as .ci/run does");
        Assumptions.assumeTrue(there, "NOT COMPARED: hb-shape is not on this computer (Debian: libharfbuzz-bin)");
    }

    private static List<List<Integer>> harfBuzz(List<String> words, String face, boolean backwards, Path folder)
            throws Exception {
        Path font = folder.resolve(face + ".ttf");
        FontFile file = Stream.of(FontFile.values())
                .filter(one -> one.postScriptName().equals(face))
                .findFirst()
                .orElseThrow();
        try (InputStream bytes = Fonts.open(file)) {
            Files.write(font, bytes.readAllBytes());
        }
        Path text = folder.resolve("words.txt");
        Files.write(text, words, StandardCharsets.UTF_8);
        Process process = new ProcessBuilder(
                        "hb-shape",
                        "--no-glyph-names",
                        "--no-positions",
                        "--no-clusters",
                        "--remove-default-ignorables",
                        "--direction=" + (backwards ? "rtl" : "ltr"),
                        "--text-file=" + text,
                        font.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0, said);
        return said.lines().map(ShapingTest::glyphs).toList();
    }

    private static List<Integer> glyphs(String line) {
        List<Integer> glyphs = new ArrayList<>();
        Matcher number = Pattern.compile("\\d+").matcher(line);
        while (number.find()) {
            glyphs.add(Integer.valueOf(number.group()));
        }
        return glyphs;
    }

    /// What stands on the prints of a language: their texts, what contacts are called, and the program's own lines.
    private static List<String> words(String language) {
        Stream<String> texts = LIBRARY.prints().stream()
                .filter(print -> print.texts().containsKey(language))
                .flatMap(print -> Reading.of(
                        print,
                        print.texts().get(print.language()),
                        print.texts().get(language),
                        LIBRARY.contacts())
                        .rows()
                        .stream())
                .filter(row -> !row.added())
                .map(Reading.Row::translation);
        return Stream.concat(texts, LineWords.in(new Writing(language)))
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !word.isBlank() && !word.contains("{") && !word.contains("}"))
                .distinct()
                .toList();
    }
}
