package org.watchword.room.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.media.PictureSize;
import org.watchword.content.media.SvgSafety;
import org.watchword.room.IdWords;
import org.watchword.room.bring.Origin;

/// Pictures for slides of her own. They are checked before they are taken, as the library would refuse them later.
///
/// @param folder of the module
public record OwnPictures(Path folder) {
    /// The largest file that is taken, in bytes.
    public static final long MOST_BYTES = 20_000_000;

    /// What came of it.
    public sealed interface Taken {}

    /// It is on the disk, under this name.
    public record Here(String name) implements Taken {}

    /// It is not taken, and nothing has changed.
    public record Refused(Why why) implements Taken {}

    /// Why a picture is not taken.
    public enum Why {
        /// No PNG, JPEG or SVG.
        NO_PICTURE,
        /// More than [#MOST_BYTES], or more pixels than a laptop can draw.
        TOO_LARGE,
        /// A drawing that runs or fetches something.
        UNSAFE
    }

    /// The pictures that lie there, by name.
    public List<String> names() {
        Path media = folder.resolve("media");
        if (!Files.isDirectory(media)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(media)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.(svg|png|jpg)"))
                    .sorted()
                    .toList();
        } catch (IOException notRead) {
            return List.of();
        }
    }

    /// Takes a picture in.
    ///
    /// @param origin whole, as [Origin#isWhole] says; its title is what the picture is called
    /// @throws IOException when it is not there, or the disk does not take it; no slide shows it then
    public Taken take(Path file, Origin origin) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return new Refused(Why.TOO_LARGE);
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<PictureSize> size = PictureSize.of(bytes);
        if (size.isPresent()) {
            return size.get().tooLarge()
                    ? new Refused(Why.TOO_LARGE)
                    : put(bytes, bytes[0] == (byte) 0x89 ? ".png" : ".jpg", origin);
        }
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".svg")
                || !new String(bytes, StandardCharsets.UTF_8).contains("<svg")) {
            return new Refused(Why.NO_PICTURE);
        }
        return SvgSafety.fault(bytes).isPresent() ? new Refused(Why.UNSAFE) : put(bytes, ".svg", origin);
    }

    private Taken put(byte[] bytes, String ending, Origin origin) throws IOException {
        SlideFiles.Put put = SlideFiles.put(bytes, IdWords.of(origin.title(), "picture") + ending, folder);
        if (put.fresh()) {
            SlideFiles.addSource(
                    folder,
                    "- `%s`: “%s”, by %s. %s."
                            .formatted(put.name(), origin.title(), origin.author(), origin.licence()));
        }
        return new Here(put.name());
    }
}
