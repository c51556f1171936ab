package org.watchword.records.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.watchword.tables.WholeFile;

/// What is done with the register's file after a halt or when it will not open.
final class Rescue {

    /// So many files that would not open are kept; the journal holds all that they held.
    private static final int KEPT_ASIDE = 2;

    private final RegisterAddress address;
    private final Path aside;

    Rescue(RegisterAddress address) {
        this.address = address;
        this.aside = address.file().resolveSibling("aside");
    }

    /// Lets H2 look through the whole file once for its newest valid part. A plain opening after a halt may take an
    /// older one and drop the rest for ever. The file as it was is kept aside until [#forget].
    ///
    /// @throws IOException when the file cannot be copied
    void afterHalt() throws IOException {
        if (!address.exists()) {
            return;
        }
        Files.createDirectories(aside);
        Files.copy(address.onDisk(), halted(), StandardCopyOption.REPLACE_EXISTING);
        RegisterAddress.DATABASE.recover(address.onDisk(), address.key().hex());
    }

    /// The file was opened and compared: its copy from before is of no more use.
    void forget() throws IOException {
        Files.deleteIfExists(halted());
    }

    /// Takes a file that will not open, or that says something else than the journal, out of the way.
    ///
    /// @throws IOException when it cannot be moved
    void setAside() throws IOException {
        if (!address.exists()) {
            return;
        }
        Files.createDirectories(aside);
        List<Path> before = all();
        WholeFile.putInPlace(address.onDisk(), aside(before.isEmpty() ? 1 : number(before.getLast()) + 1));
        List<Path> oldest = all();
        for (Path file : oldest.subList(0, Math.max(0, oldest.size() - KEPT_ASIDE))) {
            Files.delete(file);
        }
    }

    /// Deletes everything kept aside, because it may hold the name of somebody who was erased.
    ///
    /// @throws IOException when a file cannot be deleted
    void deleteAside() throws IOException {
        for (Path file : all()) {
            Files.delete(file);
        }
        forget();
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(aside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(aside)) {
            return files.filter(file -> file.getFileName().toString().matches("register-\\d{6}\\.mv\\.db"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""));
    }

    private Path aside(int number) {
        return aside.resolve(String.format(Locale.ROOT, "register-%06d.mv.db", number));
    }

    private Path halted() {
        return aside.resolve("register-after-halt.mv.db");
    }
}
