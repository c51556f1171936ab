package org.watchword.desktop.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.backup.KeptBackup;

/// The backups in plain words, and the second place.
///
/// @param here the backups on this laptop, newest first
/// @param there the copies in the second place, newest first
/// @param place the second place; empty when none is named
/// @param copied when the newest copy was made
/// @param warning that a fall of the laptop would break both
/// @param asked the backup that may be brought back, when that was asked for
/// @param said what came of the last thing asked for
record BackupsViewState(
        List<Row> here,
        List<Row> there,
        Optional<String> place,
        String copied,
        Optional<String> warning,
        Optional<Row> asked,
        Optional<String> said) {

    static final BackupsViewState NOTHING = new BackupsViewState(
            List.of(), List.of(), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

    /// One backup.
    record Row(Path file, String day, String holds) {}

    /// What the records say of their copies.
    ///
    /// @param sameDisk whether the second place lies on the disk of the records
    record Found(
            List<KeptBackup> here,
            List<KeptBackup> there,
            Optional<Path> place,
            Optional<Instant> copied,
            boolean sameDisk) {}

    static BackupsViewState of(Found found, Texts texts, LocalDate today, ZoneId zone) {
        Days days = new Days(texts, today);
        String copied = found.copied()
                .map(at -> texts.get(BackupsWord.LAST_COPY, days.day(LocalDate.ofInstant(at, zone))))
                .orElse(texts.get(BackupsWord.NO_COPY_YET));
        return new BackupsViewState(
                rows(found.here(), days, zone),
                rows(found.there(), days, zone),
                found.place().map(Path::toString),
                copied,
                found.sameDisk() ? Optional.of(texts.get(BackupsWord.SAME_DISK)) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    BackupsViewState asking(Optional<Path> file) {
        Optional<Row> row = file.flatMap(one -> java.util.stream.Stream.concat(here.stream(), there.stream())
                .filter(each -> each.file().equals(one))
                .findFirst());
        return new BackupsViewState(here, there, place, copied, warning, row, Optional.empty());
    }

    BackupsViewState saying(String words) {
        return new BackupsViewState(here, there, place, copied, warning, Optional.empty(), Optional.of(words));
    }

    private static List<Row> rows(List<KeptBackup> backups, Days days, ZoneId zone) {
        return backups.stream().map(one -> row(one, days, zone)).toList();
    }

    private static Row row(KeptBackup kept, Days days, ZoneId zone) {
        var made = kept.backup().made().atZone(zone);
        String holds = kept.contents()
                .map(contents -> days.texts().get(BackupsWord.ROW, (int) contents.sessions(), (int) contents.people()))
                .orElse(days.texts().get(BackupsWord.ROW_UNTOLD));
        return new Row(kept.backup().file(), days.moment(made.toLocalDate(), made.toLocalTime()), holds);
    }
}
