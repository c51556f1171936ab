package org.watchword.desktop.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.tables.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file that holds what is remembered of venues. What cannot be read is begun anew: a tick that is missing
/// costs a minute.
public final class VenuesFile {
    private static final String FILE = "venues.json";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private final Path file;

    /// A file in the folder of the program's data.
    public VenuesFile(Path folder) {
        file = folder.resolve(FILE);
    }

    Venues read() {
        try {
            return Files.exists(file) ? json.readValue(Files.readAllBytes(file), Venues.class) : Venues.NONE;
        } catch (IOException | JacksonException damaged) {
            return Venues.NONE;
        }
    }

    /// @throws IOException when the disk cannot be written; what was remembered before is then still there
    void save(Venues venues) throws IOException {
        WholeFile.save(file, json.writeValueAsBytes(venues));
    }
}
