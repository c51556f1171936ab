package org.watchword.room.bring;

import java.util.List;
import org.watchword.print.elsewhere.PdfPages;

/// What came of bringing slides in from elsewhere.
public sealed interface Brought {
    /// A module of the trainer's own, which is on the disk.
    ///
    /// @param module its id
    /// @param slides how many it has
    record Done(String module, int slides, List<LeftOut> leftOut) implements Brought {
        public Done {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// The file is not taken, and nothing has changed.
    record Refused(PdfPages.Why why) implements Brought {}

    /// Not one page of it could be taken, and nothing has changed.
    record Nothing(List<LeftOut> leftOut) implements Brought {
        public Nothing {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// She stopped it, and nothing has changed.
    record Stopped() implements Brought {}

    /// A page that was not taken.
    ///
    /// @param page from 1
    record LeftOut(int page, Reason reason) {}

    /// Why a page was not taken.
    enum Reason {
        /// A telephone number stands on it: in a picture nobody could change it when it changes.
        NUMBER,
        /// It is broken, or holds a picture that is too large.
        BROKEN
    }
}
