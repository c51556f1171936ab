package org.watchword.content.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A library in memory. Whoever asks for a file it has not fails the test.
record MemoryFiles(NavigableMap<String, byte[]> files) implements LayerFiles {

    /// What a library on the disk is made of, without what only explains it.
    static MemoryFiles of(Path root) throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("schemas/") && !name.equals("FORMAT.md")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return new MemoryFiles(files);
    }

    /// A copy in which about two thirds of the files are broken.
    MemoryFiles broken(Random random) {
        NavigableMap<String, byte[]> broken = new TreeMap<>(files);
        broken.replaceAll((_, bytes) -> random.nextInt(3) > 0 ? Breaker.broken(bytes, random) : bytes);
        return new MemoryFiles(broken);
    }

    /// How many files are not those of `other`.
    long differFrom(MemoryFiles other) {
        return files.entrySet().stream()
                .filter(file -> !Arrays.equals(other.files.get(file.getKey()), file.getValue()))
                .count();
    }

    @Override
    public SortedSet<String> names() {
        return files.navigableKeySet();
    }

    @Override
    public InputStream open(String name) {
        return new ByteArrayInputStream(bytes(name));
    }

    @Override
    public long size(String name) {
        return bytes(name).length;
    }

    private byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError("somebody asked for " + name);
        }
        return bytes;
    }
}
