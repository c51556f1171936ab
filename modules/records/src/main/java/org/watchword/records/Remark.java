package org.watchword.records;

import org.watchword.records.journal.Finding;
import org.watchword.records.register.Rebuilt;

/// What was noticed when a data folder was opened, for the trainer to be told calmly.
public sealed interface Remark {

    /// The program did not end as it should the last time: a power cut, an empty battery. Everything acknowledged is
    /// here.
    record NotClosed() implements Remark {}

    /// Something about the journal's files.
    record InJournal(Finding finding) implements Remark {}

    /// The register was built anew from the journal.
    record RegisterRebuilt(Rebuilt why) implements Remark {}

    /// Events of a newer version of the program are kept but not understood.
    ///
    /// @param events how many
    record NewerEvents(long events) implements Remark {}

    /// Somebody who had been erased stood in the records again, as after files were put back from a copy; the
    /// erasing was done again.
    ///
    /// @param events how many events lost their words
    record ErasedAgain(int events) implements Remark {}
}
