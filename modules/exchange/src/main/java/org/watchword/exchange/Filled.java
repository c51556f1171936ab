package org.watchword.exchange;

import java.util.Optional;
import org.watchword.content.text.Inline;

/// What stands for a contact or a figure outside of the library, where nothing draws it.
@FunctionalInterface
public interface Filled {

    /// The words for a contact or a figure as they are true today in the chosen area; empty when there are none.
    Optional<String> words(Inline reference);
}
