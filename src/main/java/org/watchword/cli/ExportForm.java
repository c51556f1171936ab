package org.watchword.cli;

/// Which table of a time is written.
enum ExportForm {
    /// Totals for a funder; nobody is named.
    FUNDER,
    /// The register itself.
    NAMED
}
