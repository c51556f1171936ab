package org.watchword.desktop.present.state;

import java.util.List;
import org.watchword.content.text.Inline;

/// Turns running text of the deck into words, with the numbers and figures of the session's area filled in.
@FunctionalInterface
public interface Wording {

    /// The words of one line.
    String words(List<Inline> line);
}
