package org.watchword.records.figures;

import java.time.LocalDate;
import org.watchword.session.safe.PublishedNumbers;

/// What report is wanted.
///
/// @param threshold numbers of people from 1 to below it are not shown, 2 to [PublishedNumbers#HIGHEST]
/// @param today the day it is made on: what was planned for before it and never began did not take place
public record ReportWish(ReportScope scope, int threshold, LocalDate today) {

    /// @throws IllegalArgumentException when the threshold would hide nothing, or everything
    public ReportWish {
        if (threshold < 2 || threshold > PublishedNumbers.HIGHEST) {
            throw new IllegalArgumentException("no threshold: " + threshold);
        }
    }

    /// With the usual threshold.
    public static ReportWish usual(ReportScope scope, LocalDate today) {
        return new ReportWish(scope, PublishedNumbers.USUAL, today);
    }
}
