package org.watchword.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compiles small sources with the very arguments of the build and expects the compiler to refuse the bad ones.
/// A checker that is configured for nothing (a misspelt package, a rule set to warn) is found out here.
class CompilerGatesTest {

    private static final Path ROOT = Path.of(System.getProperty("watchword.root"));
    private static final Path EXAMPLES = ROOT.resolve("src/test/resources/gates/javac");

    @TempDir
    Path out;

    @ParameterizedTest(name = "{0} is refused by {1}")
    @CsvSource({
        "raw-type, [rawtypes]",
        "static-through-value, [static]",
        "leaked-type, [exports]",
        "array-equals, [ArrayEquals]",
        "null-dereference, [NullAway]",
    })
    void aBadExampleIsRefused(String example, String gate) throws IOException, InterruptedException {
        Compiled compiled = compile(example);
        assertNotEquals(0, compiled.exit(), () -> "accepted: " + example);
        assertTrue(compiled.words().contains(gate), compiled::words);
    }

    @ParameterizedTest
    @CsvSource("good")
    void aGoodExampleIsAccepted(String example) throws IOException, InterruptedException {
        Compiled compiled = compile(example);
        assertEquals(0, compiled.exit(), compiled::words);
    }

    private record Compiled(int exit, String words) {}

    private Compiled compile(String example) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        for (String option :
                Files.readString(ROOT.resolve(".mvn/jvm.config")).strip().split("\\s+")) {
            command.add("-J" + option);
        }
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of("-encoding", "UTF-8", "-processorpath", classPath, "-d", out.toString()));
        command.addAll(
                List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-XDaddTypeAnnotationsToSymbol=true"));
        command.addAll(List.of(System.getProperty("gate.lint"), "-Werror", System.getProperty("gate.errorprone")));
        command.addAll(List.of("--module-path", jspecify(classPath)));
        try (Stream<Path> sources = Files.walk(EXAMPLES.resolve(example))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        }
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Compiled(javac.waitFor(), words);
    }

    private static String jspecify(String classPath) {
        return Stream.of(classPath.split(java.io.File.pathSeparator))
                .filter(entry -> entry.contains("jspecify"))
                .findFirst()
                .orElseThrow();
    }
}
