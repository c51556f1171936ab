import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.key.Change;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;

/// Makes records that are locked behind a passphrase, for a rig that cannot read a recovery key from a screen. Runs with
/// the program's own jars.
///
/// Arguments: the data folder, and a file whose first line is the passphrase.
final class LockRecords {

    private LockRecords() {}

    public static void main(String[] arguments) throws IOException {
        Passphrase passphrase =
                new Passphrase(Files.readAllLines(Path.of(arguments[1])).getFirst());
        if (!(Records.open(Path.of(arguments[0])) instanceof Opening.Opened opened)) {
            throw new IllegalStateException("the data folder did not open");
        }
        try (Records records = opened.records()) {
            RecoveryDraft draft = records.custody().lock(passphrase);
            if (draft.finish(draft.key()) != Change.DONE) {
                throw new IllegalStateException("the records are not locked");
            }
        }
    }
}
