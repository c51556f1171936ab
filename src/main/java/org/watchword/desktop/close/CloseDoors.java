package org.watchword.desktop.close;

import org.watchword.session.SessionId;

/// The ways out of the end of a session.
public interface CloseDoors {
    /// Back to the session, which goes on.
    void goBack();

    /// The session has just been closed.
    void closed(SessionId session);

    /// To the register of a session that is over.
    void amend(SessionId session);

    /// To what was left and promised at this session, which is closed.
    void afterwards(SessionId session);

    /// To whom the names of this session, which is closed, are handed over.
    void handOver(SessionId session);

    /// To what was learned in this session, which is closed.
    void learned(SessionId session);

    /// To the print room, with what belongs to this deck.
    void print(String deck);

    /// To the home screen.
    void home();
}
