package org.watchword.room;

import java.util.List;
import org.watchword.records.export.ExportWords;
import org.watchword.records.export.Exports;
import org.watchword.records.register.GivenOnce;
import org.watchword.tables.Table;

/// The tables that may leave the laptop. There is no other way for them to leave it.
public enum Report {
    /// A row a person, with names: for an employer or a certificate.
    REGISTER,
    /// Totals for whoever paid; nobody is named.
    FUNDER,
    /// A row for each question and option, with its hands.
    ANSWERS;

    Table of(List<GivenOnce> sessions, ExportWords words) {
        return switch (this) {
            case REGISTER -> Exports.register(sessions, words);
            case FUNDER -> Exports.funder(sessions, words);
            case ANSWERS -> Exports.answers(sessions, words);
        };
    }
}
