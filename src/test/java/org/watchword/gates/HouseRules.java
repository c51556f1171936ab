package org.watchword.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;

/// The rules of the house that a compiler cannot hold. Each is a plain value, so that the tests can hand it
/// the program (which must pass) and a bad example (which must not).
final class HouseRules {

    /// The screens of the desktop: each may be thrown away or rewritten without touching another.
    static final List<String> SCREENS = List.of(
            "home",
            "prepare",
            "setup",
            "register",
            "kiosk",
            "door",
            "trial",
            "present",
            "quiz",
            "close",
            "prints",
            "sessions",
            "reports",
            "changes",
            "settings",
            "lock");

    /// Who may see whom: `tables, content <- session <- {records, print, answers} <- room <- desktop <- cli`, and
    /// `tables, content <- exchange <- {room, desktop, cli}`. A part that stands here with those that may see it.
    private static final Map<String, String[]> SEEN_BY = Map.of(
            "desktop", new String[] {"cli"},
            "room", new String[] {"desktop", "cli"},
            "print", new String[] {"room", "desktop", "cli"},
            "records", new String[] {"room", "desktop", "cli"},
            "answers", new String[] {"room", "desktop", "cli"},
            "session", new String[] {"records", "print", "answers", "room", "desktop", "cli"},
            "exchange", new String[] {"room", "desktop", "cli"},
            "tables", new String[] {"exchange", "records", "print", "answers", "room", "desktop", "cli"},
            "content", new String[] {"exchange", "session", "records", "print", "answers", "room", "desktop", "cli"});

    private HouseRules() {}

    /// Holds the parts below `root` to [#SEEN_BY].
    static ArchRule dependencyRule(String root) {
        var parts = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy(root + ".cli..");
        for (String part : SEEN_BY.keySet()) {
            parts = parts.layer(part).definedBy(root + "." + part + "..");
        }
        parts = parts.whereLayer("cli").mayNotBeAccessedByAnyLayer();
        for (var seen : SEEN_BY.entrySet()) {
            parts = parts.whereLayer(seen.getKey()).mayOnlyBeAccessedByLayers(seen.getValue());
        }
        return parts;
    }

    /// No package reaches itself by way of others, looked at from every depth of the package tree: a check at one
    /// depth only cannot see the cycles of the others.
    static ArchRule noCyclesAtDepth(int depth) {
        return slices().assignedFrom(new PackageAtDepth(depth))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /// A toolkit below the desktop would make every rule need a screen to be tested.
    static ArchRule onlyTheDesktopSeesJavaFx() {
        return noClasses()
                .that(areNotIn(".desktop"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .allowEmptyShould(true);
    }

    /// SQL in one part only: what is acknowledged stands in the journal, and one place keeps the two together.
    static ArchRule onlyRecordsSeesSql() {
        return noClasses()
                .that(areNotIn(".records"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..")
                .allowEmptyShould(true);
    }

    /// One maker of PDF, so that every page is tagged and every number on it is checked.
    static ArchRule onlyPrintSeesPdfBox() {
        return noClasses()
                .that(areNotIn(".print"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .allowEmptyShould(true);
    }

    /// One door to the room: what listens to a network, and so must be on its guard, stands in one part.
    static ArchRule onlyAnswersServes() {
        return noClasses()
                .that(areNotIn(".answers"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.net.httpserver..")
                .allowEmptyShould(true);
    }

    /// What a view shows is decided, and tested, without a window.
    static ArchRule viewStatesAreFreeOfJavaFx() {
        return noClasses()
                .that()
                .haveSimpleNameContaining("ViewState")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..")
                .allowEmptyShould(true);
    }

    /// A screen that reaches into another cannot be changed alone.
    static ArchRule screensDoNotImportEachOther(String desktop) {
        return slices().assignedFrom(new ScreenOf(desktop))
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    /// A view state is a value: nothing can change under a view that draws it.
    static ArchRule viewStatesAreRecords() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("ViewState")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> areNotIn(String part) {
        return DescribedPredicate.describe(
                "are not in " + part, type -> !(type.getPackageName() + ".").contains(part + "."));
    }

    private record PackageAtDepth(int depth) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] names = type.getPackageName().split("\\.");
            if (!type.getPackageName().startsWith("org.watchword")) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(String.join(".", List.of(names).subList(0, Math.min(depth, names.length))));
        }

        @Override
        public String getDescription() {
            return "packages at depth " + depth;
        }
    }

    private record ScreenOf(String desktop) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName() + ".";
            return SCREENS.stream()
                    .filter(screen -> name.startsWith(desktop + "." + screen + "."))
                    .findFirst()
                    .map(SliceIdentifier::of)
                    .orElse(SliceIdentifier.ignore());
        }

        @Override
        public String getDescription() {
            return "screens";
        }
    }
}
