package org.watchword.desktop.reports;

import org.watchword.session.book.PublishedReport;

/// The letters by which somebody who holds a published report on paper finds it again.
final class Mark {
    private static final int HALF = 4;

    private Mark() {}

    /// The first eight of its hash, in two groups.
    static String of(PublishedReport report) {
        return report.hash().substring(0, HALF) + " " + report.hash().substring(HALF, 2 * HALF);
    }
}
