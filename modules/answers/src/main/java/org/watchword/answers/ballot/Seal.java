package org.watchword.answers.ballot;

import java.security.GeneralSecurityException;

/// Seals what stands in the ballot file, with a key that whoever opens the session has. This part never sees the key.
public interface Seal {

    /// Seals some bytes, each time differently.
    byte[] seal(byte[] open);

    /// Opens what [#seal] sealed.
    ///
    /// @throws GeneralSecurityException when another key sealed it or a byte of it has changed
    byte[] open(byte[] sealed) throws GeneralSecurityException;
}
