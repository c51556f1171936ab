package org.watchword.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.room.OperatingSystem;

/// Builds small projects under the house's own parent pom and expects the build to refuse the bad ones.
class BuildGatesTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("watchword.root")).resolve("src/test/resources/gates/maven");

    @ParameterizedTest(name = "{0} {1} is refused: {2}")
    @CsvSource({
        "sizes, '', FileLength MethodLength ParameterNumber",
        "broad, '', IllegalCatch",
        "unformatted, '', spotless-maven-plugin",
        "careless-pom, '', RequirePluginVersions DependencyConvergence BanDuplicatePomDependencyVersions",
        "good, '-Dgate.java=[99,) -Dgate.maven=[99,)', RequireJavaVersion RequireMavenVersion",
    })
    void aBadProjectIsRefused(String example, String options, String gates) throws IOException, InterruptedException {
        Built built = validate(example, options.split(" "));
        assertNotEquals(0, built.exit(), () -> "accepted: " + example);
        for (String gate : gates.split(" ")) {
            assertTrue(built.words().contains(gate), () -> gate + " is silent: " + built.words());
        }
    }

    @Test
    void aGoodProjectIsAccepted() throws IOException, InterruptedException {
        Built built = validate("good");
        assertEquals(0, built.exit(), built::words);
    }

    private record Built(int exit, String words) {}

    private static Built validate(String example, String... options) throws IOException, InterruptedException {
        boolean windows = OperatingSystem.here() == OperatingSystem.WINDOWS;
        Path maven = Path.of(System.getProperty("watchword.maven"), "bin", windows ? "mvn.cmd" : "mvn");
        List<String> command = new ArrayList<>(
                List.of(maven.toString(), "-B", "-f", EXAMPLES.resolve(example).toString(), "validate"));
        Stream.of(options).filter(option -> !option.isBlank()).forEach(command::add);
        ProcessBuilder build = new ProcessBuilder(command);
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = build.redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Built(process.waitFor(), words);
    }
}
