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

    /// The session is prepared and its doors are open.
    void open(OpenSession session);

    /// The session is prepared and waits.
    void kept(OpenSession session);

    /// Nothing was prepared.
    void notNow();
}
