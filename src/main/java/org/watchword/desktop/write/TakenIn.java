package org.watchword.desktop.write;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.desktop.text.Texts;
import org.watchword.room.bring.Origin;
import org.watchword.room.compose.OwnPictures;

/// What came of taking a picture in.
///
/// @param name of the picture beside the slides; empty when it was not taken
/// @param trouble why not, and what to do
record TakenIn(Optional<String> name, String trouble) {

    static TakenIn of(OwnPictures pictures, Path file, Origin origin, Texts texts) {
        try {
            return switch (pictures.take(file, origin)) {
                case OwnPictures.Here(String name) -> new TakenIn(Optional.of(name), "");
                case OwnPictures.Refused(OwnPictures.Why why) -> no(texts.get(WriteWord.of(why)));
            };
        } catch (NoSuchFileException gone) {
            return no(texts.get(WriteWord.NO_PICTURE));
        } catch (IOException full) {
            return no(texts.get(WriteWord.NOT_WRITTEN, pictures.folder().toString()));
        }
    }

    private static TakenIn no(String trouble) {
        return new TakenIn(Optional.empty(), trouble);
    }
}
