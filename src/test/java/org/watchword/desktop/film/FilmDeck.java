package org.watchword.desktop.film;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

/// A made-up deck with a silent film, one with a tone and one that broke.
public final class FilmDeck {
    public static final int SILENT = 1;
    public static final int AFTER = 2;
    public static final int TONE = 3;
    public static final int BROKEN = 4;

    private static final Path ROOT = Path.of(System.getProperty("watchword.root"), "src/test/resources/films");
    private static final Library LIBRARY = LibraryReader.read(List.of(ROOT));

    private FilmDeck() {}

    public static Material material() {
        Area area = new Area("gb");
        return new Material(
                LIBRARY.plan("films", "en").orElseThrow(),
                LIBRARY.directory(area),
                LIBRARY.figures(area),
                Texts.of(Language.ENGLISH),
                ZoneOffset.UTC);
    }

    /// The file of a film.
    public static Path film(String name) {
        return ROOT.resolve("modules/show/films/media").resolve(name);
    }
}
