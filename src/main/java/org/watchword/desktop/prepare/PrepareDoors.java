package org.watchword.desktop.prepare;

import org.watchword.desktop.prepare.PrepareForm.Purpose;
import org.watchword.room.OpenSession;

/// The ways out of the prepare screen, and what was chosen the last time.
public interface PrepareDoors {
    /// Who paid last time, or empty.
    String lastFunder();

    /// The area of last time.
    String lastArea();

    /// The sort of occasion and the programme of last time.
    Purpose lastPurpose();

    /// What was left half filled.
    Drafts drafts();

    /// These were chosen now.
    void chosen(String funder, String area, Purpose purpose);

    /// Whether somebody may be named in the records, which asks for a passphrase.
    boolean mayName();

    /// Asks for a passphrase.
    ///
    /// @param then there is one
    /// @param without there is none
    /// @param needed whether the session cannot be prepared then: for pupils somebody is named who looks after them
    void protect(Runnable then, Runnable without, boolean needed);

    /// The session is prepared and its doors are open.
    void open(OpenSession session);

    /// The session is prepared and waits.
    void kept(OpenSession session);

    /// Nothing was prepared.
    void notNow();
}
