package org.watchword.session.assess;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.library.Library;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;

/// The test for drivers that is shipped.
final class Drivers {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(Path.of(System.getProperty("watchword.root"), "training-content")));
    static final Authority AUTHORITY = LIBRARY.authority("taxi-licensing").orElseThrow();
    static final Bank BANK = LIBRARY.bank(AUTHORITY.bank()).orElseThrow();

    private Drivers() {}

    /// The same bank with other texts.
    static Bank bank(Map<String, List<Question>> texts) {
        return BANK.with(texts, Map.of());
    }

    static PaperSet set(String occasion) {
        return new PaperSet(AUTHORITY, BANK, occasion);
    }
}
