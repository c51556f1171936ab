package org.watchword.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drives the image that a trainer runs, from outside.
class ImageIT {

    @TempDir
    Path folder;

    @Test
    void theImageTellsItsVersion() throws IOException, InterruptedException {
        Ran ran = run("--version");
        assertEquals(0, ran.exit(), ran.words());
        assertTrue(ran.words().startsWith("Watchword "), ran.words());
    }

    @Test
    void theImageCannotCompileJava() throws IOException {
        String modules = Files.readString(Image.folder().resolve("lib/runtime/release"));
        assertFalse(modules.contains("java.compiler"), modules);
        assertFalse(modules.contains("jdk.compiler"), modules);
    }

    @Test
    void theImageBringsItsTrainingContent() throws IOException, InterruptedException {
        Ran ran = run("check", "--on=2026-11-21");
        assertEquals(0, ran.exit(), ran.words());
        assertTrue(
                ran.words()
                        .lines()
                        .takeWhile(line -> !line.endsWith(" problems."))
                        .allMatch(line -> line.contains(": no person has checked this translation")),
                ran.words());
    }

    @Test
    void withoutAScreenTheSampleSessionIsRehearsedAndSaidSo() throws IOException, InterruptedException {
        Ran ran = run("--data=" + folder.resolve("data"));
        assertEquals(0, ran.exit(), ran.words());
        assertEquals(2, ran.words().lines().count(), ran.words());
        assertTrue(ran.words().startsWith("There is no screen here"), ran.words());
        assertFalse(Files.exists(folder.resolve("data")), "a sample session leaves nothing in the records");
    }

    @Test
    void theSameSeedAndTimeGiveTheSameBytes() throws IOException, InterruptedException {
        Map<String, byte[]> once = rehearse("once");
        Map<String, byte[]> again = rehearse("again");
        assertEquals(once.keySet(), again.keySet());
        for (String name :
                List.of("register.csv", "funder.csv", "answers.csv", "summary.json", "leaflet.pdf", "poster.pdf")) {
            assertTrue(once.containsKey(name), () -> name + " is missing: " + once.keySet());
        }
        once.forEach((name, bytes) -> assertEquals(
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(again.getOrDefault(name, new byte[0]), StandardCharsets.ISO_8859_1),
                name));
    }

    private Map<String, byte[]> rehearse(String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Ran ran =
                run("rehearse", "taxi-drivers", "--people=14", "--seed=7", "--at=2026-11-21T18:30:00Z", "--out=" + out);
        assertEquals(0, ran.exit(), ran.words());
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private record Ran(int exit, String words) {}

    private static Ran run(String... words) throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder(Image.command(List.of(words)));
        start.environment().remove("DISPLAY");
        Process process = start.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
