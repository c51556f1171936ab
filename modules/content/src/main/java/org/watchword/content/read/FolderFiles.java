package org.watchword.content.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.watchword.content.problem.Problem;

/// The files of a folder, found by walking it without following links out of it.
final class FolderFiles implements LayerFiles {

    private final Path root;
    private final SortedSet<String> names = new TreeSet<>();

    FolderFiles(Path root, Consumer<Problem> problems) {
        this.root = root;
        if (Files.isDirectory(root)) {
            new LayerWalk(root, problems).into(names);
        }
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(root.resolve(name));
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(root.resolve(name));
    }
}
