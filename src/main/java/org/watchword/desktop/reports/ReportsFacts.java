package org.watchword.desktop.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Made;
import org.watchword.records.figures.Subtraction;
import org.watchword.records.register.SessionRow;
import org.watchword.room.figures.Owed;
import org.watchword.room.figures.ReportChoices;
import org.watchword.session.book.PublishedReport;

/// What the page is made from.
///
/// @param known what the records said when the page was opened
/// @param made the report that is shown; empty before there is one
/// @param behind the sessions behind a row, while they are looked at
/// @param publishing what was published, and what is about to be
record ReportsFacts(
        LocalDate today,
        Known known,
        Choice choice,
        Progress progress,
        Optional<Made> made,
        Optional<Behind> behind,
        Publishing publishing) {

    /// What was published, and what is about to be.
    ///
    /// @param kept the latest first
    /// @param warned what to know before the report that is shown is published; empty while nobody asked
    /// @param opened the published report that is shown in place of the present one
    /// @param told what came of the last wish
    record Publishing(
            List<Kept> kept, Optional<List<Subtraction>> warned, Optional<Kept> opened, Optional<String> told) {
        static final Publishing NOTHING =
                new Publishing(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        /// Keeps its own copy.
        Publishing {
            kept = List.copyOf(kept);
        }

        /// The same while a report is asked about, or none any more.
        Publishing asking(Optional<List<Subtraction>> about) {
            return new Publishing(kept, about, opened, Optional.empty());
        }

        /// The same with this one shown, or the present report.
        Publishing showing(Optional<Kept> report) {
            return new Publishing(kept, Optional.empty(), report, Optional.empty());
        }
    }

    /// A published report.
    ///
    /// @param report empty when it is of a later program
    record Kept(PublishedReport published, Optional<FundersReport> report) {}

    /// What the records say.
    ///
    /// @param any whether any session can stand in a report
    record Known(boolean any, ReportChoices choices, List<Owed> owed) {
        static final Known NOTHING = new Known(false, ReportChoices.NONE, List.of());

        /// Keeps its own copy.
        Known {
            owed = List.copyOf(owed);
        }
    }

    /// How far a report is.
    enum Working {
        /// Nothing is being made.
        RESTS,
        /// It has just begun, and nobody need be told.
        BEGAN,
        /// It takes so long that the trainer is told.
        LASTS
    }

    /// How far the trainer has come.
    ///
    /// @param sample whether the report that is shown is made up
    /// @param failed whether the records did not answer
    record Progress(Working working, boolean sample, boolean failed) {
        static final Progress START = new Progress(Working.RESTS, false, false);
    }

    /// The sessions behind a row.
    ///
    /// @param of the title of the table, and the row where it has a name
    record Behind(String of, List<SessionRow> sessions) {
        /// Keeps its own copy.
        Behind {
            sessions = List.copyOf(sessions);
        }
    }
}
