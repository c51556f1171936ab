package org.watchword.room;

/// Something that lives as long as a session runs and may have to say something at its end.
public interface Companion extends AutoCloseable {

    /// The session was closed: says what is still to be said, before the backup is made. It may take a few seconds.
    void end();

    /// Lets go. Nothing of the session is lost by it.
    @Override
    void close();
}
