package org.watchword.room;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.watchword.content.library.Library;
import org.watchword.records.Records;
import org.watchword.records.export.BookExports;
import org.watchword.records.export.ExportWords;
import org.watchword.records.register.Scope;
import org.watchword.records.register.SessionRow;
import org.watchword.session.SessionId;
import org.watchword.tables.Table;

/// Tables for others, read back from the register, in the words of the library.
///
/// @param names what it calls audiences and areas
record Reports(Records records, Library names) {

    /// @param language of its words, a BCP 47 tag
    /// @throws IOException when the register does not answer
    Table of(Report report, Scope scope, String language) throws IOException {
        return report.of(records.ask().given(scope), words(language));
    }

    /// @param from the first day
    /// @param to the last one, which is included
    /// @param language of its words, a BCP 47 tag
    /// @throws IOException when the register does not answer
    Table of(BookReport report, LocalDate from, LocalDate to, String language) throws IOException {
        Map<SessionId, SessionRow> rows =
                records.ask().sessions().stream().collect(Collectors.toMap(SessionRow::id, row -> row));
        BookExports tables = new BookExports(records.book(), id -> Optional.ofNullable(rows.get(id)), words(language));
        Predicate<LocalDate> days = day -> !day.isBefore(from) && !day.isAfter(to);
        return switch (report) {
            case MATERIALS -> tables.materials(days);
            case GIVEN -> tables.given(days);
            case ACTIONS -> tables.actions(days);
            case FOLLOW_UPS -> tables.followUps(days);
            case LEARNED -> tables.learned(days);
        };
    }

    private ExportWords words(String language) {
        return ExportWords.in(Locale.forLanguageTag(language))
                .naming(audience -> names.audienceName(audience, language), area -> names.areaName(area, language));
    }
}
