package org.watchword.room.phones;

import java.security.GeneralSecurityException;
import org.watchword.answers.ballot.Seal;
import org.watchword.records.Records;

/// Seals ballot files and sheets with the key of the records, which leaves the records for nobody.
public record RecordsSeal(Records records) implements Seal {

    @Override
    public byte[] seal(byte[] open) {
        return records.seal(open);
    }

    @Override
    public byte[] open(byte[] sealed) throws GeneralSecurityException {
        return records.unseal(sealed);
    }
}
