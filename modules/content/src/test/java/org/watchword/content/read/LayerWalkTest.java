package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.SourcePlace;

class LayerWalkTest {

    @TempDir
    private Path root;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void filesAreNamedByTheirPathWithSlashes() throws IOException {
        write("b/c/d.md");
        write("a.md");
        assertEquals(List.of("a.md", "b/c/d.md"), names());
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsHiddenIsPassedOver() throws IOException {
        write(".git/config");
        write("a/.hidden.md");
        write("a/b.md");
        assertEquals(List.of("a/b.md"), names());
        assertEquals(List.of(), problems);
    }

    @Test
    void aLibraryInAHiddenFolderIsRead() throws IOException {
        write(".data/a.md");
        root = root.resolve(".data");
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void aLinkInsideIsAFileAndALinkOutIsTold(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret", StandardCharsets.UTF_8);
        Path own = write("a.md");
        Files.createSymbolicLink(root.resolve("inside.md"), own);
        Files.createSymbolicLink(root.resolve("outside.md"), secret);
        Files.createSymbolicLink(root.resolve("nowhere.md"), root.resolve("none.md"));
        Files.createSymbolicLink(root.resolve("folder"), Files.createDirectory(root.resolve("real")));
        assertEquals(List.of("a.md", "inside.md"), names());
        assertEquals(
                List.of("folder", "nowhere.md", "outside.md"),
                problems.stream()
                        .map(FileProblem.Outside.class::cast)
                        .map(problem -> root.relativize(problem.file()).toString())
                        .sorted()
                        .toList());
    }

    @Test
    void aFolderThatIsNotThereHasNoFilesAndNoProblem() {
        root = root.resolve("none");
        assertEquals(List.of(), names());
        assertEquals(List.of(), problems);
    }

    @Test
    void filesAreOpenedByTheirNames() throws IOException {
        write("a/b.md");
        FolderFiles files = new FolderFiles(root, problems::add);
        assertEquals(3, files.size("a/b.md"));
        try (InputStream in = files.open("a/b.md")) {
            assertEquals("One", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aRootThatGoesAwayIsTold() {
        new LayerWalk(root.resolve("none"), problems::add).into(new TreeSet<>());
        assertEquals(1, problems.size());
        assertEquals(
                new SourcePlace(root.resolve("none"), 1), problems.getFirst().place());
    }

    private List<String> names() {
        return List.copyOf(new FolderFiles(root, problems::add).names());
    }

    private Path write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "One", StandardCharsets.UTF_8);
    }
}
