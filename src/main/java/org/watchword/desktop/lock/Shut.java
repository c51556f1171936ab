package org.watchword.desktop.lock;

/// What an unlock page stands before.
enum Shut {
    /// Records that were not open in this run.
    RECORDS,
    /// Pages that were covered while the records are open.
    PAGES,
    /// A backup that another secret opens than the records here, which stay open.
    BACKUP
}
