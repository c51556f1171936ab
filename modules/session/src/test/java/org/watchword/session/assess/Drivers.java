package org.watchword.session.assess;

import java.nio.file.Path;
import java.util.List;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;

/// The test for drivers that is shipped.
final class Drivers {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(Path.of(System.getProperty("watchword.root"), "training-content")));
    static final Authority AUTHORITY = LIBRARY.authority("taxi-licensing").orElseThrow();
    static final Bank BANK = LIBRARY.bank(AUTHORITY.bank()).orElseThrow();

    private Drivers() {}

    static PaperSet set(String occasion) {
        return new PaperSet(AUTHORITY, BANK, occasion);
    }
}
