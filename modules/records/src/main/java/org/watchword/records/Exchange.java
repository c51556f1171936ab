package org.watchword.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.watchword.records.backup.Folders;
import org.watchword.records.fault.FaultPoint;
import org.watchword.tables.WholeFile;

/// Puts records that were brought back in the place of the present ones.
///
/// They are made ready in one folder. Giving that folder its second name decides: before it the present records count,
/// after it the others do, and whoever opens the data folder next finishes what a halt left undone.
final class Exchange {

    /// Which files and folders are records. The journal comes last: where it lies tells how far an exchange came.
    private static final List<String> RECORDS = List.of("register", "data.key", "journal");

    private static final String MAKING = "bringing-back.new";
    private static final String DECIDED = "bringing-back";
    private static final String ASIDE_NAME = "aside.name";
    private static final DateTimeFormatter ASIDE =
            DateTimeFormatter.ofPattern("'set-aside-'uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT);

    private final Path folder;

    Exchange(Path folder) {
        this.folder = folder;
    }

    /// An empty folder to make the other records ready in.
    Path making() throws IOException {
        Path making = folder.resolve(MAKING);
        Folders.delete(making);
        return Files.createDirectories(making);
    }

    /// Forgets what was made ready and not decided.
    void forget() {
        Folders.deleteIfPossible(folder.resolve(MAKING));
    }

    /// Decides for the records that were made ready, and puts them in place.
    ///
    /// @return where the present ones lie now
    Path decide(Instant now) throws IOException {
        Path making = folder.resolve(MAKING);
        String name = free(ASIDE.format(now.atOffset(ZoneOffset.UTC)));
        WholeFile.save(making.resolve(ASIDE_NAME), name.getBytes(StandardCharsets.UTF_8));
        WholeFile.forceFolder(making.resolve("journal"));
        FaultPoint.RESTORE_BEFORE_DECIDED.pass();
        WholeFile.putInPlace(making, folder.resolve(DECIDED));
        WholeFile.forceFolder(folder);
        FaultPoint.RESTORE_DECIDED.pass();
        finish();
        return folder.resolve(name);
    }

    /// Finishes an exchange that was decided; without one it does nothing.
    ///
    /// @throws IOException when a file cannot be moved; the next time goes on from there
    void finish() throws IOException {
        Path decided = folder.resolve(DECIDED);
        if (!Files.isDirectory(decided)) {
            return;
        }
        if (Files.exists(decided.resolve("journal"))) {
            Path aside = folder.resolve(Files.readString(decided.resolve(ASIDE_NAME), StandardCharsets.UTF_8));
            setAside(decided, aside);
            FaultPoint.RESTORE_BETWEEN_MOVES.pass();
            putInPlace(decided);
        }
        Folders.delete(decided);
    }

    /// The present key stays unless another one came with the backup.
    private void setAside(Path decided, Path aside) throws IOException {
        WholeFile.makeFolder(aside);
        for (String name : RECORDS) {
            boolean stays = name.equals("data.key") && !Files.exists(decided.resolve(name));
            if (!stays && Files.exists(folder.resolve(name)) && !Files.exists(aside.resolve(name))) {
                WholeFile.putInPlace(folder.resolve(name), aside.resolve(name));
            }
        }
        WholeFile.forceFolder(aside);
        WholeFile.forceFolder(folder);
    }

    private void putInPlace(Path decided) throws IOException {
        for (String name : RECORDS) {
            if (Files.exists(decided.resolve(name))) {
                WholeFile.putInPlace(decided.resolve(name), folder.resolve(name));
            }
        }
        WholeFile.forceFolder(folder);
    }

    /// The records that were ever set aside here.
    static List<Path> asideIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("set-aside-"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; Files.exists(folder.resolve(free)); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
