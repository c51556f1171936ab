package org.watchword.desktop.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.watchword.tables.WholeFile;

/// Puts a new module beside the trainer's own content: all of its files or none, and never over anything.
///
/// @param content the trainer's own layer of the library, which may not be there yet
record NewModule(Path content) {
    /// The topic under which all that was read in stands.
    static final String TOPIC = "questions";

    private static final int LONGEST = 60;

    /// The id of a module with this name, in the small letters that ids have.
    static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        String id = cut.matches("[a-z].*") ? cut : (TOPIC + "-" + cut).replaceAll("-+$", "");
        return TOPIC + "/" + id;
    }

    /// The folder of a module.
    Path folder(String id) {
        return content.resolve("modules").resolve(id);
    }

    /// Writes the files of a module, by name.
    ///
    /// @return false when there is a module with this id already, which was not touched
    /// @throws IOException when the disk does not take them; nothing is left of them then
    boolean write(String id, Map<String, String> pages) throws IOException {
        Path folder = folder(id);
        if (Files.exists(folder)) {
            return false;
        }
        Path topic = content.resolve("modules").resolve(TOPIC);
        WholeFile.makeFolder(topic);
        Path beside = Files.createTempDirectory(content, ".saving-");
        try {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                WholeFile.save(beside.resolve(page.getKey()), page.getValue().getBytes(StandardCharsets.UTF_8));
            }
            Files.move(beside, folder);
        } finally {
            delete(beside);
        }
        WholeFile.forceFolder(topic);
        return true;
    }

    private static void delete(Path beside) throws IOException {
        if (!Files.exists(beside)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(beside)) {
            files = found.toList();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(beside);
    }
}
