package org.watchword.room;

import java.util.List;
import org.watchword.records.export.ExportWords;
import org.watchword.records.export.Exports;
import org.watchword.records.register.GivenOnce;
import org.watchword.tables.Table;

/// The tables without names that may leave the laptop. Those with names go by [org.watchword.room.handover.HandOver].
public enum Report {
    /// Totals for whoever paid; nobody is named.
    FUNDER,
    /// A row for each question and option, with its hands.
    ANSWERS;

    Table of(List<GivenOnce> sessions, ExportWords words) {
        return switch (this) {
            case FUNDER -> Exports.funder(sessions, words);
            case ANSWERS -> Exports.answers(sessions, words);
        };
    }
}
