package org.watchword.room.assess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.watchword.room.DataFolder;

/// A trainer's own file of an authority, made from the one that is shipped.
final class OwnRules {

    private static final Path SHIPPED =
            Path.of(System.getProperty("watchword.root"), "training-content", "authorities", "taxi-licensing.yaml");

    private OwnRules() {}

    /// Writes it before a room is opened over that folder.
    static void write(Path data, String id, UnaryOperator<String> change) {
        try {
            Path file = new DataFolder(data).ownContent().resolve("authorities").resolve(id + ".yaml");
            Files.createDirectories(file.getParent());
            String own = Files.readString(SHIPPED).replace("id: taxi-licensing", "id: " + id);
            Files.writeString(file, change.apply(own));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
