package org.watchword.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.watchword.tables.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The one file that holds the settings. Written beside and then moved into place, so that a laptop that dies half way
/// keeps either the old settings or the new ones, never half of each.
public final class SettingsFile {
    /// The file's name inside the folder of the program's data.
    public static final String FILE = "settings.json";

    private static final String ASIDE = "settings-damaged.json";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private final Path folder;

    /// Settings inside a folder, which is made when they are first saved.
    public SettingsFile(Path folder) {
        this.folder = folder;
    }

    /// What was read.
    ///
    /// @param settings the saved ones, or the usual ones when none could be read
    /// @param keptAside where a damaged file was put, empty when nothing was wrong
    public record Read(Settings settings, Optional<Path> keptAside) {}

    /// Reads the settings. A file that cannot be understood is kept aside rather than overwritten, so that nothing the
    /// trainer set is thrown away unseen.
    ///
    /// @throws IOException when the disk cannot be read, or the damaged file cannot be moved
    public Read read() throws IOException {
        var file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return new Read(Settings.USUAL, Optional.empty());
        }
        var understood = understand(Files.readAllBytes(file));
        if (understood.isPresent()) {
            return new Read(understood.get(), Optional.empty());
        }
        var aside = folder.resolve(ASIDE);
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        return new Read(Settings.USUAL, Optional.of(aside));
    }

    private Optional<Settings> understand(byte[] bytes) {
        try {
            JsonNode usual = json.valueToTree(Settings.USUAL);
            return json.readTree(bytes) instanceof ObjectNode saved
                    ? Optional.of(json.treeToValue(over((ObjectNode) usual, saved), Settings.class))
                    : Optional.empty();
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /// What an older program did not know yet is as usual.
    private static ObjectNode over(ObjectNode usual, ObjectNode saved) {
        for (Map.Entry<String, JsonNode> one : saved.properties()) {
            boolean both = usual.get(one.getKey()) instanceof ObjectNode && one.getValue() instanceof ObjectNode;
            usual.set(
                    one.getKey(),
                    both ? over((ObjectNode) usual.get(one.getKey()), (ObjectNode) one.getValue()) : one.getValue());
        }
        return usual;
    }

    /// Saves the settings in place of the ones before.
    ///
    /// @throws IOException when the disk cannot be written; the settings saved before are then still there
    public void save(Settings settings) throws IOException {
        WholeFile.save(folder.resolve(FILE), json.writeValueAsBytes(settings));
    }
}
