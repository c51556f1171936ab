package org.watchword.content.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;

/// Opening a library of 200 modules beside the one that is shipped, in one run. Times are printed, not judged.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class LibraryBenchTest {
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final int MODULES = 200;
    private static final int ROUNDS = 8;

    @TempDir
    Path own;

    @Test
    void openingALibraryOf200Modules() throws IOException {
        long begun = System.nanoTime();
        Library shipped = LibraryReader.read(List.of(CONTENT));
        double cold = (System.nanoTime() - begun) / 1e6;
        List<String> ids = shipped.modules().stream().map(module -> module.id()).toList();
        for (int more = 0; more < MODULES - ids.size(); more++) {
            String id = ids.get(more % ids.size());
            copy(id, "more/m" + more + "-" + id.substring(id.indexOf('/') + 1));
        }
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            small.add(millis(List.of(CONTENT), ids.size()));
            large.add(millis(List.of(CONTENT, own), MODULES));
        }
        System.out.printf("library of %d modules: cold %.0f ms, warm %.0f ms%n", ids.size(), cold, warm(small));
        System.out.printf(
                "library of %d modules: first %.0f ms, warm %.0f ms, %.1f times as long%n",
                MODULES, large.getFirst(), warm(large), warm(large) / warm(small));
    }

    private static double millis(List<Path> layers, int modules) {
        long begun = System.nanoTime();
        Library library = LibraryReader.read(layers);
        double took = (System.nanoTime() - begun) / 1e6;
        assertEquals(modules, library.modules().size());
        return took;
    }

    private static double warm(List<Double> all) {
        return all.stream()
                .skip(ROUNDS / 2)
                .sorted()
                .skip(ROUNDS / 4)
                .findFirst()
                .orElseThrow();
    }

    private void copy(String from, String to) throws IOException {
        Path source = CONTENT.resolve("modules").resolve(from);
        Path target = own.resolve("modules").resolve(to);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.getFileName().toString().equals("module.yaml")) {
                    Files.writeString(copy, Files.readString(file).replace("id: " + from, "id: " + to));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
