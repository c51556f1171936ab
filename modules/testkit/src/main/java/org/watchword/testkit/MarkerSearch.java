package org.watchword.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Looks through every file of a folder for words that must not be there: in UTF-8, in UTF-16 of both orders, and
/// inside zips.
public final class MarkerSearch {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<String> ZIPS = List.of(".zip", ".jar", ".xlsx", ".ods");

    private MarkerSearch() {}

    /// The files below a folder, or the file itself, that hold the marker.
    ///
    /// @param marker words that occur nowhere by chance
    /// @throws IOException when a file cannot be read
    public static List<Path> filesHolding(Path folder, String marker) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, marker))
                    .toList();
        }
    }

    private static boolean holds(Path file, String marker) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return holds(bytes, marker) || (ZIPS.stream().anyMatch(name::endsWith) && insideZip(bytes, marker));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean insideZip(byte[] bytes, String marker) throws IOException {
        List<Boolean> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.add(entry.getName().contains(marker) || holds(zip.readAllBytes(), marker));
            }
        }
        return found.contains(true);
    }

    /// Whether the bytes hold the marker in any of the encodings.
    static boolean holds(byte[] bytes, String marker) {
        return ENCODINGS.stream().anyMatch(encoding -> indexOf(bytes, marker.getBytes(encoding)));
    }

    private static boolean indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
