package org.watchword.print.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.translation.Reading;

/// The shipped library with every translation of every print signed, as tests need it, in a temporary own layer. The
/// name says that a test signed and no person did.
public final class SignedLibrary {
    public static final String NAME = "a test, not a person";
    public static final Path SHIPPED =
            Path.of(System.getProperty("watchword.root", "../..")).resolve("training-content");

    private SignedLibrary() {}

    public static Library read() {
        return LibraryReader.read(List.of(SHIPPED, ownLayer()));
    }

    /// The layer alone.
    public static Path ownLayer() {
        try {
            Path own = Files.createTempDirectory("signed-by-a-test");
            Library shipped = LibraryReader.read(List.of(SHIPPED));
            for (Print print : shipped.prints()) {
                for (PrintText text : print.texts().values()) {
                    if (text.draft()) {
                        sign(own, shipped, print, text);
                    }
                }
            }
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sign(Path own, Library library, Print print, PrintText text) throws IOException {
        PrintText source = print.texts().get(print.language());
        Path folder = Files.createDirectories(own.resolve("translations").resolve(print.id()));
        String of = Reading.of(print, source, text, library.contacts()).of();
        Files.writeString(
                folder.resolve("signed." + text.language() + ".yaml"),
                "format: signed/1\nof: \"" + of + "\"\nby: " + NAME + "\non: " + Sample.READ + "\n");
    }
}
