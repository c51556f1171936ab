package org.watchword.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.watchword.records.backup.Folders;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Journal;

/// Where somebody may still stand who was erased, beside the records that are open: records that were set aside when a
/// backup was brought back. And the ledger, which says it without a name.
final class Traces {

    private final Path folder;
    private final DataKey key;
    private final ErasureLedger ledger;

    Traces(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
        this.ledger = new ErasureLedger(folder, key);
    }

    /// Tells whom the ledger knows, before the journal is read.
    void tell(Erasures erasures) {
        ledger.tell(erasures);
    }

    /// Puts into the ledger who was erased, and into the erasures whom only the ledger knows.
    ///
    /// @throws IOException when the ledger cannot be written
    void learn(Erasures erasures) throws IOException {
        Erasures known = new Erasures();
        ledger.tell(known);
        int before = known.all().size();
        erasures.all().forEach(known::add);
        if (known.all().size() > before) {
            ledger.keep(known.all());
        }
        known.all().forEach(erasures::add);
    }

    /// Takes the same people out of the records that were set aside. Their registers go whole: the journals beside them
    /// hold all that they held.
    ///
    /// @throws IOException when a file cannot be rewritten or deleted
    void erase(Erasures erasures) throws IOException {
        for (Path aside : asideWithJournal()) {
            Journal.eraseIn(aside.resolve("journal"), key, erasures);
            Folders.delete(aside.resolve("register"));
        }
    }

    private List<Path> asideWithJournal() throws IOException {
        return Exchange.asideIn(folder).stream()
                .filter(aside -> Files.isDirectory(aside.resolve("journal")))
                .toList();
    }
}
