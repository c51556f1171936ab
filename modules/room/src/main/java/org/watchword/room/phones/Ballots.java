package org.watchword.room.phones;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.ballot.Seal;
import org.watchword.session.SessionId;
import org.watchword.tables.WholeFile;

/// The ballot files of a data folder, one for each session that phones were used in. They lie beside the records and in
/// no backup: two pictures of one round would show who answered between them (decision 095).
public final class Ballots {

    /// The folder beside the records.
    public static final String FOLDER = "ballots";

    /// As many slips as the largest hall that was measured has phones. More are made than are handed out, because a
    /// slip that is made later would show who came late.
    public static final int SLIPS = 500;

    private static final String ENDING = ".ballot";

    private final Path folder;
    private final Seal seal;

    /// The ballot files of a folder, which need not be there yet.
    ///
    /// @param seal made of the key of the records
    public Ballots(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /// The file of a session, with every answer that was promised, or a new one. One that another key sealed belongs to
    /// records that were brought back over; it is set aside and never deleted.
    ///
    /// @throws IOException when it can be neither read nor made
    public BallotFile open(SessionId session) throws IOException {
        Path file = file(session);
        if (!Files.exists(file)) {
            WholeFile.makeFolder(folder);
            return BallotFile.begin(file, seal, SLIPS);
        }
        try {
            return BallotFile.open(file, seal);
        } catch (GeneralSecurityException anotherKey) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".aside"), StandardCopyOption.REPLACE_EXISTING);
            return BallotFile.begin(file, seal, SLIPS);
        }
    }

    /// Whether answers of a session wait to be carried on with, because the laptop stopped in the middle of a question.
    ///
    /// @throws IOException when the file is there and cannot be read
    public boolean unfinished(SessionId session) throws IOException {
        if (!Files.exists(file(session))) {
            return false;
        }
        try (BallotFile ballot = BallotFile.open(file(session), seal)) {
            return ballot.asked().isPresent();
        } catch (GeneralSecurityException anotherKey) {
            return false;
        }
    }

    /// Where the phones of a session knocked before.
    LastPort lastPort(SessionId session) {
        return new LastPort(folder.resolve(session + ".port"));
    }

    private Path file(SessionId session) {
        return folder.resolve(session + ENDING);
    }
}
