package org.watchword.room.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.tables.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the steps of the trainer's own slides are kept: beside her content, as those of decks are.
///
/// @param folder may not be there yet
record SlidePastFile(Path folder) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What became of a module's slides; empty when that is not known or cannot be read any more.
    Optional<SlidePast> read(String module) throws IOException {
        Path file = file(module);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), SlidePast.class))
                    .filter(found -> found.past().isWhole());
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /// It is on the disk when this returns.
    void save(String module, SlidePast past) throws IOException {
        WholeFile.save(file(module), MAPPER.writeValueAsBytes(past));
    }

    private Path file(String module) {
        return folder.resolve(module.replace("/", "--") + ".json");
    }
}
