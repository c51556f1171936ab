package org.watchword.print;

import org.watchword.content.contact.Area;
import org.watchword.content.contact.Directory;
import org.watchword.content.figure.Figures;
import org.watchword.content.library.Library;

/// What differs from place to place: the contacts and figures that hold in the chosen area.
public record LocalFacts(Directory contacts, Figures figures) {

    /// Those that a library holds for an area.
    public static LocalFacts of(Library library, Area area) {
        return new LocalFacts(library.directory(area), library.figures(area));
    }
}
