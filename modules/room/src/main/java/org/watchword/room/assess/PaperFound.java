package org.watchword.room.assess;

import org.watchword.session.assess.Paper;

/// What a code led to.
public sealed interface PaperFound {

    /// The paper, as it was printed.
    record Found(Paper paper) implements PaperFound {}

    /// None that may be marked.
    record Refused(Refusal why) implements PaperFound {}
}
