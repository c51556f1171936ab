package org.watchword.desktop.reports;

import org.watchword.desktop.reports.ReportsViewState.Pattern;

/// The style classes of patterns. What they look like stands in the style sheet.
final class Patterns {
    private Patterns() {}

    static String style(Pattern pattern) {
        return switch (pattern) {
            case SESSIONS -> "bar-sessions";
            case PEOPLE -> "bar-people";
            case BEFORE -> "bar-before";
            case AFTER -> "bar-after";
        };
    }
}
