package org.watchword.answers.serve;

import java.io.IOException;

/// One thing more that is served to phones, under a path of its own, such as `/remote`. What reaches it has passed
/// the same gate and the same limits as the questions' page; what it sends gets the same headers.
@FunctionalInterface
public interface Wing {

    /// Answers a phone. Called from many threads at once, each of which may wait.
    ///
    /// @throws IOException when the phone is gone
    Page serve(Visit visit) throws IOException;
}
