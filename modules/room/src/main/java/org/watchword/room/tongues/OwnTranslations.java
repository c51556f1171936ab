package org.watchword.room.tongues;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.content.library.Library;
import org.watchword.content.translation.ModulePage;
import org.watchword.exchange.item.SheetBack;
import org.watchword.tables.WholeFile;

/// The folder `translations` of the trainer's own content: drafts from translators, and signatures.
///
/// @param own the trainer's own layer of the library, which may not be there yet
public record OwnTranslations(Path own) {

    /// Keeps a draft that came back from a translator. It is on the disk when this returns.
    ///
    /// @param name of the file, such as `poster/text.cs.md` or `signs/transport/slides.cs.md`
    /// @param text the whole file, as FORMAT.md §10 has it
    /// @throws IOException when the disk does not take it; the older text is still there then
    public void keep(String name, String text) throws IOException {
        WholeFile.save(own.resolve("translations").resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps what came back with a translator's sheet, and of training the source as it is now: so that it can be shown
    /// what has changed since. All of it is on the disk when this returns.
    ///
    /// @throws IOException when the disk does not take it; the older text is still there then
    public void keep(SheetBack.Text text, String language, Library library) throws IOException {
        Optional<ModulePage> page = ModulePage.find(text.of(), library);
        if (page.isPresent()) {
            keep(page.get().sourceFile(language), Files.readString(page.get().file()));
        }
        keep(text.name(), text.file());
    }

    boolean isSigned(String print, String language) {
        return Files.exists(signature(print, language));
    }

    /// Whether what was signed is the reading that this digest stands for.
    boolean isSigned(String print, String language, String digest) {
        try {
            return Files.readString(signature(print, language)).contains(digest);
        } catch (IOException unreadable) {
            return false;
        }
    }

    void sign(String print, String language, String signature) throws IOException {
        WholeFile.save(signature(print, language), signature.getBytes(StandardCharsets.UTF_8));
    }

    void unsign(String print, String language) throws IOException {
        if (Files.deleteIfExists(signature(print, language))) {
            WholeFile.forceFolder(folder(print));
        }
    }

    private Path folder(String print) {
        return own.resolve("translations").resolve(print);
    }

    private Path signature(String print, String language) {
        return folder(print).resolve("signed." + language + ".yaml");
    }
}
