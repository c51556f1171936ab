package org.watchword.answers.remote;

/// The laptop that the remote moves on. Both are called from the server's threads and must return at once.
public interface RemoteDesk {

    /// How things stand.
    RemoteView view();

    /// A button was pressed. What comes of it is what a clicker's button would come to.
    void press(RemotePress press);
}
