package org.watchword.room.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.tables.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the steps of the trainer's own decks are kept: beside her content, so that they neither travel in a pack nor
/// are read with the library.
///
/// @param folder may not be there yet
record PastFile(Path folder) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What became of a deck; empty when that is not known or cannot be read any more.
    Optional<Past> read(String deck) throws IOException {
        Path file = file(deck);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Past past = MAPPER.readValue(Files.readAllBytes(file), Past.class);
            return Optional.of(past).filter(Past::isWhole);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /// It is on the disk when this returns.
    void save(String deck, Past past) throws IOException {
        WholeFile.save(file(deck), MAPPER.writeValueAsBytes(past));
    }

    private Path file(String deck) {
        return folder.resolve(deck + ".json");
    }
}
