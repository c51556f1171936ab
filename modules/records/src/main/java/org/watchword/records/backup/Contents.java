package org.watchword.records.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Reading;
import org.watchword.records.register.Copied;

/// What a backup holds, in a small sealed file within it: told without opening the rest, and compared when the rest is
/// opened.
///
/// @param sessions how many, rehearsals too
/// @param people named and counted ones of all sessions
/// @param lastSequence of the journal
/// @param lastHash of the journal's last event
/// @param findings how many things were not right with the journal when the backup was made
public record Contents(long sessions, long people, long lastSequence, String lastHash, int findings) {

    /// The file within a backup.
    static final String FILE = "contents";

    private static final int FORM = 1;

    static Contents of(Copied register, Reading journal) {
        return new Contents(
                register.sessions(),
                register.people() + register.counted(),
                journal.lastSequence(),
                journal.lastHash().hex(),
                journal.findings().size());
    }

    byte[] sealed(DataKey key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeLong(sessions);
            out.writeLong(people);
            out.writeLong(lastSequence);
            out.writeUTF(lastHash);
            out.writeInt(findings);
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return key.seal(bytes.toByteArray());
    }

    /// What the file in a folder says; empty when there is none, as in backups made by an older program.
    ///
    /// @throws GeneralSecurityException when the key does not open it
    /// @throws IOException when it cannot be read
    static Optional<Contents> in(Path folder, DataKey key) throws GeneralSecurityException, IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(open(Files.readAllBytes(file), key)) : Optional.empty();
    }

    /// @throws GeneralSecurityException when the key does not open it
    /// @throws IOException when it is of a form that this program does not know
    static Contents open(byte[] sealed, DataKey key) throws GeneralSecurityException, IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(key.open(sealed)))) {
            if (in.readInt() != FORM) {
                throw new IOException("a backup of a newer form");
            }
            return new Contents(in.readLong(), in.readLong(), in.readLong(), in.readUTF(), in.readInt());
        }
    }
}
