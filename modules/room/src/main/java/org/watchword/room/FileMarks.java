package org.watchword.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// By what it is known that files of some layers came, went or were written since.
///
/// @param whole whether every layer could be looked through; one that was changing meanwhile has no marks
record FileMarks(Map<Path, Mark> marks, boolean whole) {

    /// When a file was written, and how long it is.
    private record Mark(FileTime written, long bytes) {}

    /// @param layers folders; one that is not there has no files
    static FileMarks of(List<Path> layers) {
        Map<Path, Mark> marks = new HashMap<>();
        boolean whole = true;
        for (Path layer : layers) {
            whole &= mark(layer, marks);
        }
        return new FileMarks(Map.copyOf(marks), whole);
    }

    private static boolean mark(Path layer, Map<Path, Mark> marks) {
        if (!Files.isDirectory(layer)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(layer)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                marks.put(file, new Mark(Files.getLastModifiedTime(file), Files.size(file)));
            }
            return true;
        } catch (IOException | UncheckedIOException beingChanged) {
            marks.keySet().removeIf(file -> file.startsWith(layer));
            return false;
        }
    }
}
