package org.watchword.content.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.SourcePlace;

/// Finds the files of a folder without following links out of it.
final class LayerWalk {

    private static final int DEEPEST = 12;

    private final Path root;
    private final Consumer<Problem> problems;

    LayerWalk(Path root, Consumer<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /// Adds the name of every file that may be read.
    void into(Set<String> names) {
        try {
            Path realRoot = root.toRealPath();
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Visitor(realRoot, names));
        } catch (IOException e) {
            problems.accept(new FileProblem.Unreadable(new SourcePlace(root, 1), String.valueOf(e.getMessage())));
        }
    }

    private String name(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path realRoot;
        private final Set<String> names;

        Visitor(Path realRoot, Set<String> names) {
            this.realRoot = realRoot;
            this.names = names;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().startsWith(".")) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile() || staysInside(file)) {
                names.add(name(file));
            } else {
                problems.accept(new FileProblem.Outside(new SourcePlace(file, 1)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problems.accept(new FileProblem.Unreadable(new SourcePlace(file, 1), String.valueOf(failure.getMessage())));
            return FileVisitResult.CONTINUE;
        }

        private boolean staysInside(Path link) {
            try {
                Path real = link.toRealPath();
                return real.startsWith(realRoot) && Files.isRegularFile(real);
            } catch (IOException e) {
                return false;
            }
        }
    }
}
