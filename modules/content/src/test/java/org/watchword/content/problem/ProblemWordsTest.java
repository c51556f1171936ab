package org.watchword.content.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.text.SourcePlace;

/// What every kind of problem owes to its reader, whatever it is about.
class ProblemWordsTest {

    private static final SourcePlace PLACE = new SourcePlace(Path.of("file.md"), 7);

    @ParameterizedTest
    @MethodSource("kinds")
    void isTwoSentencesWithoutAFullStop(Class<? extends Problem> kind) throws ReflectiveOperationException {
        Problem problem = make(kind);
        for (String said : List.of(problem.what(), problem.remedy())) {
            assertFalse(said.isBlank());
            assertFalse(said.endsWith("."), said);
            assertFalse(said.contains("null"), said);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysAllItKnows(Class<? extends Problem> kind) throws ReflectiveOperationException {
        Problem problem = make(kind);
        String said = problem.what() + "\n" + problem.remedy();
        for (RecordComponent component : kind.getRecordComponents()) {
            if (component.getType() != SourcePlace.class) {
                String value = value(component.getType(), component.getName()).toString();
                String shown = value.replace("[", "").replace("]", "").replaceFirst("\\.0$", "");
                assertTrue(said.contains(shown), () -> component + " is not in " + said);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void standsAtItsPlace(Class<? extends Problem> kind) throws ReflectiveOperationException {
        Problem problem = make(kind);
        assertEquals(PLACE.file(), problem.file());
        assertEquals(7, problem.line());
    }

    @Test
    void mostProblemsAreErrorsAndTheOthersAreTheseAlone() throws ReflectiveOperationException {
        assertEquals(
                List.of(
                        "ContactOld AGE",
                        "FigureOld AGE",
                        "HardToRead WARNING",
                        "LinesUnread WARNING",
                        "LongExplanation WARNING",
                        "LongLabel WARNING",
                        "LongOnAverage WARNING",
                        "LongOption WARNING",
                        "LongQuestion WARNING",
                        "LongSentence WARNING",
                        "Missing WARNING",
                        "ModuleMovedOn WARNING",
                        "NotMeasured NOTE",
                        "ReviewPassed AGE",
                        "SignedOther WARNING",
                        "Stale WARNING",
                        "Stray WARNING",
                        "TalksMost WARNING",
                        "TriesRepeat WARNING",
                        "UncertainContact WARNING",
                        "UncertainFigure WARNING",
                        "Unchecked WARNING",
                        "Uncommon WARNING",
                        "Unfinished WARNING",
                        "Unsourced WARNING"),
                severities());
    }

    private static List<String> severities() throws ReflectiveOperationException {
        List<Class<? extends Problem>> kinds = kinds().toList();
        Problem[] problems = new Problem[kinds.size()];
        for (int i = 0; i < problems.length; i++) {
            problems[i] = make(kinds.get(i));
        }
        return Arrays.stream(problems)
                .filter(problem -> problem.severity() != Severity.ERROR)
                .map(problem -> problem.getClass().getSimpleName() + " " + problem.severity())
                .sorted()
                .toList();
    }

    static Stream<Class<? extends Problem>> kinds() {
        return kinds(Problem.class);
    }

    private static Stream<Class<? extends Problem>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ProblemWordsTest::kinds)
                : Stream.of(type.asSubclass(Problem.class));
    }

    private static Problem make(Class<? extends Problem> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType(), component.getName()))
                .toArray();
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(kind + " cannot be made", e.getCause());
        }
    }

    /// A value that cannot stand in a sentence by chance; numbers differ by the name of what they count.
    private static Object value(Class<?> type, String name) {
        int number = 1000 + name.hashCode() % 500;
        return switch (type.getSimpleName()) {
            case "SourcePlace" -> PLACE;
            case "int", "Integer" -> number;
            case "long" -> (long) number;
            case "double" -> (double) number;
            case "String" -> "the-" + name;
            case "List" -> List.of("first-of-" + name, "last-of-" + name);
            case "LocalDate" -> LocalDate.of(2031, 1, 17);
            default -> throw new AssertionError("what is a " + type + "?");
        };
    }
}
