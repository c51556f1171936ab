package org.watchword.answers.door;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.watchword.session.Band;

/// The laptop that counts heads. Called from the server's threads.
public interface HeadDesk {

    /// One thing that is counted.
    ///
    /// @param band which it is
    /// @param count how many are on the disk
    record Heads(Band band, int count) {}

    /// What is counted in this session, as it is on the disk. Returns at once.
    List<Heads> heads();

    /// One more, or one less. What comes says true when that is forced to the disk, and false when it was not counted.
    ///
    /// @param by 1 or -1
    CompletableFuture<Boolean> count(Band band, int by);
}
