package org.watchword.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.YamlProblem;
import org.watchword.content.text.SourcePlace;

/// The text begins on line 11 of its file.
class YamlTest {

    private static final Path FILE = Path.of("file.yaml");

    private final List<Problem> problems = new ArrayList<>();

    /// One key of each sort.
    record Shape(
            String text,
            Optional<Integer> whole,
            Optional<Double> number,
            Optional<Boolean> truth,
            Optional<List<String>> list,
            Optional<Map<String, String>> keys,
            Optional<Shape> innerPart) {}

    @Test
    void aValueKnowsTheLineOfEachPart() {
        Bound<Shape> bound = read("text: One\nlist:\n  - a\n  - b\ninner-part:\n  text: Two\n")
                .orElseThrow();
        assertEquals("One", bound.value().text());
        assertEquals(11, bound.place().line());
        assertEquals(14, bound.at("list", 1).line());
        assertEquals(16, bound.at("inner-part", "text").line());
        assertEquals(15, bound.at("inner-part", "whole").line());
        assertEquals(12, bound.at("list", 7).line());
        assertEquals(11, bound.at("nothing").line());
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: 7 | text | text; put quotes around what looks like a number or a true",
                "whole: 7.5 | whole | a whole number",
                "whole: seven | whole | a whole number",
                "number: seven | number | a number",
                "truth: maybe | truth | true or false",
                "list: one | list | a list, such as [one, two]",
                "keys: one | keys | keys and values, as FORMAT.md shows them",
                "inner-part: one | inner-part | keys and values, as FORMAT.md shows them"
            })
    void aValueOfTheWrongSortIsToldWithWhatIsExpected(String line, String key, String expected) {
        String text = line.startsWith("text:") ? "whole: 1\n" + line : "text: One\n" + line;
        assertEquals(Optional.empty(), read(text + "\n"));
        assertEquals(List.of(new YamlProblem.WrongValue(at(12), key, expected)), problems);
    }

    @Test
    void aKeyThatIsMissingIsToldWhereItBelongs() {
        read("text: One\ninner-part:\n  whole: 1\n");
        assertEquals(List.of(new YamlProblem.MissingKey(at(12), "text")), problems);
    }

    @Test
    void aKeyWithoutItsValueIsNotMissingButWrong() {
        read("whole: 1\ntext:\n");
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst() instanceof YamlProblem.WrongValue);
        assertEquals(12, problems.getFirst().line());
    }

    @Test
    void aSlipInAKeyIsToldWithTheKeysThereAre() {
        read("text: One\ninner-part:\n  text: Two\n  hole: 1\n");
        assertEquals(
                List.of(new YamlProblem.UnknownKey(
                        at(14), "hole", List.of("inner-part", "keys", "list", "number", "text", "truth", "whole"))),
                problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'list: &a [One]' | 11 | an anchor",
                "'whole: 1\ntext: &a One' | 12 | an anchor",
                "'text: &a \"One\"' | 11 | an anchor",
                "'text: &a >\n  One' | 11 | an anchor",
                "'whole: &a 1' | 11 | an anchor",
                "'&a text: One' | 11 | an anchor",
                "'list: [🙂 ☂, &a One]' | 11 | an anchor",
                "'list:\n  - One\n  - &a Two' | 13 | an anchor",
                "'text: *a' | 11 | an alias",
                "'text: One\nwhole: !!int 3' | 12 | a tag",
                "'text: One\n---\ntext: Two' | 13 | a second document"
            })
    void whatTheGrammarLeavesOutIsTold(String text, int line, String construct) {
        assertEquals(Optional.empty(), read(text));
        assertEquals(List.of(new YamlProblem.NotAllowed(at(line), construct)), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text: Salt & pepper", "text: '&a One'", "text: |\n  &a One\n", "list: ['&', 🙂& , \"&\"]"})
    void aSignInTheMiddleOfWordsIsNoAnchor(String text) {
        read(text);
        assertTrue(problems.stream().noneMatch(YamlProblem.NotAllowed.class::isInstance), problems::toString);
    }

    @Test
    void twentyLevelsAreTheDeepest() {
        assertEquals(Optional.empty(), read("text: " + "[".repeat(20) + "]".repeat(20) + "\n"));
        assertEquals(List.of(new YamlProblem.NotAllowed(at(11), "a value nested this deep")), problems);
        problems.clear();
        assertEquals(Optional.empty(), read("text: " + "[".repeat(19) + "]".repeat(19) + "\n"));
        assertEquals(YamlProblem.WrongValue.class, problems.getFirst().getClass());
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertEquals(Optional.empty(), read("text: One\nwhole: 1\ntext: Two\n"));
        assertEquals(List.of(new YamlProblem.DuplicateKey(at(13), "text")), problems);
        problems.clear();
        assertTrue(read("text: One\ninner-part:\n  text: Two\n").isPresent());
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsNoYamlIsToldAtItsLine() {
        assertEquals(Optional.empty(), read("text: One\nwhole: [1\n"));
        YamlProblem.Malformed told = (YamlProblem.Malformed) problems.getFirst();
        assertTrue(told.line() >= 12, told::toString);
        assertTrue(!told.reason().isBlank() && told.reason().lines().count() == 1, told::toString);
    }

    @Test
    void nothingAtAllIsTold() {
        assertEquals(Optional.empty(), read(""));
        assertEquals(1, problems.size());
        assertEquals(11, problems.getFirst().line());
    }

    private Optional<Bound<Shape>> read(String text) {
        return Yaml.read(new YamlSource(FILE, 11, text), Shape.class, problems::add);
    }

    private static SourcePlace at(int line) {
        return new SourcePlace(FILE, line);
    }
}
