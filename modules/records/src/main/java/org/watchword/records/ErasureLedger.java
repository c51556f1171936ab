package org.watchword.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.watchword.records.journal.DataKey;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.tables.WholeFile;

/// Who was erased, once more beside the journal and without a name: should the journal become unreadable, a backup that
/// is brought back still forgets whom it has to. A copy of it lies beside every copy of a backup.
final class ErasureLedger {

    /// What the file is called wherever it lies.
    static final String FILE = "erased.ledger";

    private static final int FORM = 1;
    private static final int MOST = 1 << 20;

    private final Path file;
    private final DataKey key;

    ErasureLedger(Path folder, DataKey key) {
        this.file = folder.resolve(FILE);
        this.key = key;
    }

    Path file() {
        return file;
    }

    /// Tells what it knows. A ledger that is missing, damaged, or of other records knows nobody.
    void tell(Erasures erasures) {
        try {
            if (Files.exists(file)) {
                read(key.open(Files.readAllBytes(file)), erasures);
            }
        } catch (IOException | GeneralSecurityException knowsNobody) {
            return;
        }
    }

    /// Keeps all of these, in place of those kept before.
    ///
    /// @throws IOException when it cannot be written; the one before is then still there
    void keep(List<Erasures.Erased> all) throws IOException {
        WholeFile.save(file, key.seal(write(all)));
    }

    private static void read(byte[] bytes, Erasures erasures) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORM) {
                return;
            }
            int count = Math.min(in.readInt(), MOST);
            for (int number = 0; number < count; number++) {
                SessionId session = new SessionId(new UUID(in.readLong(), in.readLong()));
                PersonId person = new PersonId(new UUID(in.readLong(), in.readLong()));
                erasures.add(new Erasures.Erased(session, person, Instant.ofEpochMilli(in.readLong())));
            }
        }
    }

    private static byte[] write(List<Erasures.Erased> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeInt(all.size());
            for (Erasures.Erased one : all) {
                write(out, one.session().value());
                write(out, one.person().value());
                long at = one.at().toEpochMilli();
                out.writeLong(at);
            }
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }
}
