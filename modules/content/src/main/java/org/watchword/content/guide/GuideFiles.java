package org.watchword.content.guide;

import java.util.Optional;

/// Where the files of the guide lie: in the program, or in a test's memory.
@FunctionalInterface
public interface GuideFiles {

    /// The text of a file such as `home.md`; empty when there is none.
    Optional<String> text(String name);
}
