package org.watchword.room.bring;

import java.time.LocalDate;

/// What the program knows of a module that was brought in: a minute a slide, and nobody has reviewed it.
final class ModuleFile {
    private ModuleFile() {}

    /// In a year somebody shall look again.
    static String of(String id, int slides, LocalDate today) {
        return """
                format: module/1
                id: %s
                version: 1
                minutes: %d
                audiences: [all]
                reviewed: { on: %s, by: not yet by a person }
                review-by: %s
                """.formatted(id, slides, today, today.plusYears(1));
    }
}
