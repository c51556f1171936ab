package org.watchword.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the whole program against the rules of the house, and each rule against a bad example that it must reject.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = program();

    private static final String BAD = "org.watchword.gates.bad";

    /// The rules ask what others' classes are called and not what is in them, so these are not read.
    private static JavaClasses program() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.watchword");
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.dependencyRule("org.watchword"),
                HouseRules.noCyclesAtDepth(3),
                HouseRules.noCyclesAtDepth(4),
                HouseRules.noCyclesAtDepth(5),
                HouseRules.noCyclesAtDepth(6),
                HouseRules.onlyTheDesktopSeesJavaFx(),
                HouseRules.onlyRecordsSeesSql(),
                HouseRules.onlyPrintSeesPdfBox(),
                HouseRules.onlyAnswersServes(),
                HouseRules.viewStatesAreFreeOfJavaFx(),
                HouseRules.viewStatesAreRecords(),
                HouseRules.screensDoNotImportEachOther("org.watchword.desktop"));
    }

    static Stream<Arguments> badExamples() {
        return Stream.of(
                Arguments.of("layers", HouseRules.dependencyRule(BAD + ".layers")),
                Arguments.of("cycle", HouseRules.noCyclesAtDepth(6)),
                Arguments.of("cycle.deep", HouseRules.noCyclesAtDepth(7)),
                Arguments.of("toolkit", HouseRules.onlyTheDesktopSeesJavaFx()),
                Arguments.of("sql", HouseRules.onlyRecordsSeesSql()),
                Arguments.of("pdf", HouseRules.onlyPrintSeesPdfBox()),
                Arguments.of("server", HouseRules.onlyAnswersServes()),
                Arguments.of("siblings", HouseRules.dependencyRule(BAD + ".siblings")),
                Arguments.of("viewstate", HouseRules.viewStatesAreFreeOfJavaFx()),
                Arguments.of("viewstate", HouseRules.viewStatesAreRecords()),
                Arguments.of("screens", HouseRules.screensDoNotImportEachOther(BAD + ".screens")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeepsTheRule(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @ParameterizedTest(name = "{0} is rejected: {1}")
    @MethodSource("badExamples")
    void theRuleRejectsItsBadExample(String example, ArchRule rule) {
        JavaClasses bad = new ClassFileImporter().importPackages(BAD + "." + example);
        assertTrue(rule.evaluate(bad).hasViolation(), () -> "accepted: " + example);
    }

    @Test
    void noPackageIsDeeperThanTheCycleRulesLook() {
        int deepest = PROGRAM.stream()
                .mapToInt(type -> type.getPackageName().split("\\.").length)
                .max()
                .orElse(0);
        assertTrue(deepest <= 6, () -> "add a cycle rule for depth " + deepest);
    }

    @Test
    void everyPartOfTheProgramIsLookedAt() {
        for (String part : new String[] {
            "content", "exchange", "session", "records", "print", "answers", "tables", "room", "desktop", "cli"
        }) {
            long found = PROGRAM.stream()
                    .filter(type -> type.getPackageName().startsWith("org.watchword." + part))
                    .count();
            assertTrue(found > 0, () -> "no class found in " + part);
        }
        assertEquals(
                0,
                PROGRAM.stream()
                        .filter(type -> type.getPackageName().startsWith(BAD))
                        .count());
    }
}
