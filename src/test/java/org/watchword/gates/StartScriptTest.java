package org.watchword.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the project's own start script the way a newcomer's machine would.
@EnabledOnOs({OS.LINUX, OS.MAC})
class StartScriptTest {

    private static final Path ROOT = Path.of(System.getProperty("watchword.root"));
    private static final Path SCRIPT = ROOT.resolve("mvnw");

    @TempDir
    Path folder;

    @Test
    void itFindsAJdk25WithoutJavaHome() throws IOException, InterruptedException {
        Ran ran = run(SCRIPT, Map.of(), "-v");
        assertEquals(0, ran.exit(), ran::words);
        assertTrue(ran.words().contains("Java version: 25"), ran::words);
    }

    @Test
    void aJavaHomeThatIsNoJdk25IsPassedOver() throws IOException, InterruptedException {
        Ran ran = run(SCRIPT, Map.of("JAVA_HOME", folder.toString()), "-v");
        assertTrue(ran.words().contains("Java version: 25"), ran::words);
    }

    @Test
    void aJavaHomeThatIsAJdk25Wins() throws IOException, InterruptedException {
        Path home = folder.resolve("my jdk");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        for (String tool : List.of("java", "javac")) {
            Path program = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\necho the chosen one\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Ran ran = run(SCRIPT, Map.of("JAVA_HOME", home.toString()), "-v");
        assertTrue(ran.words().contains("the chosen one"), ran::words);
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws IOException, InterruptedException {
        Path tools = toolsWithoutMaven();
        Ran ran = run(SCRIPT, Map.of("PATH", tools.toString()), "-v");
        assertEquals(1, ran.exit(), ran::words);
        assertEquals(1, ran.words().lines().count(), ran::words);
        assertTrue(ran.words().contains("install Maven 3.8.7"), ran::words);
    }

    @Test
    void withoutAJdk25ItSaysWhatToInstall() throws IOException, InterruptedException {
        Path wantsAJdkNobodyHas = folder.resolve("mvnw");
        Files.writeString(wantsAJdkNobodyHas, Files.readString(SCRIPT).replace("\"25[\".]", "\"1066[\".]"));
        Ran ran = run(wantsAJdkNobodyHas, Map.of(), "-v");
        assertEquals(1, ran.exit(), ran::words);
        assertEquals(1, ran.words().lines().count(), ran::words);
        assertTrue(ran.words().contains("install one"), ran::words);
    }

    @Test
    void theReadmeShowsBothCommands() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        assertTrue(lines.contains("./mvnw"));
        assertTrue(lines.contains("./mvnw verify"));
        assertTrue(Files.isExecutable(SCRIPT));
    }

    private record Ran(int exit, String words) {}

    private static Ran run(Path script, Map<String, String> environment, String argument)
            throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder("/bin/sh", script.toString(), argument);
        start.environment().remove("JAVA_HOME");
        start.environment().putAll(environment);
        Process process = start.redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), words);
    }

    /// A folder with the few commands that the script needs, and no Maven.
    private Path toolsWithoutMaven() throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String name : List.of("dirname", "grep", "readlink", "sed")) {
            Optional<Path> tool = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, name))
                    .filter(Files::isExecutable)
                    .findFirst();
            Files.createSymbolicLink(tools.resolve(name), tool.orElseThrow());
        }
        return tools;
    }
}
