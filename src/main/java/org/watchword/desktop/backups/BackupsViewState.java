package org.watchword.desktop.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.Contents;
import org.watchword.records.backup.KeptBackup;

/// The backups in plain words, and the second place.
///
/// @param here the backups on this laptop, newest first
/// @param there the copies in the second place, newest first
/// @param place the second place; empty when none is named
/// @param copied when the newest copy was made
/// @param warning that a fall of the laptop would break both
/// @param looking whether a backup is being looked through
/// @param asked the backup that may be brought back, when that was asked for and it is whole
/// @param said what came of the last thing asked for
record BackupsViewState(
        List<Row> here,
        List<Row> there,
        Optional<String> place,
        String copied,
        Optional<String> warning,
        boolean looking,
        Optional<Row> asked,
        Optional<String> said) {

    static final BackupsViewState NOTHING = new BackupsViewState(
            List.of(), List.of(), Optional.empty(), "", Optional.empty(), false, Optional.empty(), Optional.empty());

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
                false,
                Optional.empty(),
                Optional.empty());
    }

    /// A backup is being looked through, which takes a moment.
    BackupsViewState lookingThrough() {
        return new BackupsViewState(here, there, place, copied, warning, true, Optional.empty(), Optional.empty());
    }

    /// It is whole: shall it be brought back?
    BackupsViewState asking(Row whole) {
        return new BackupsViewState(here, there, place, copied, warning, false, Optional.of(whole), Optional.empty());
    }

    /// A backup that was looked through, wherever it lies.
    static Row whole(Path file, Contents contents, Days days, ZoneId zone) {
        String name = file.getFileName().toString();
        String day = Backup.read(file).map(backup -> day(backup, days, zone)).orElse(name);
        return new Row(file, day, holds(contents, days.texts()));
    }

    /// Nothing is looked through and nothing asked.
    BackupsViewState calm() {
        return new BackupsViewState(here, there, place, copied, warning, false, Optional.empty(), Optional.empty());
    }

    BackupsViewState saying(String words) {
        return new BackupsViewState(here, there, place, copied, warning, false, Optional.empty(), Optional.of(words));
    }

    /// Whether the backup that was asked about stands in no list.
    boolean asksOfAnother() {
        return asked.isPresent()
                && Stream.concat(here.stream(), there.stream())
                        .noneMatch(row -> row.file().equals(asked.get().file()));
    }

    private static String holds(Contents contents, Texts texts) {
        return texts.get(BackupsWord.ROW, (int) contents.sessions(), (int) contents.people());
    }

    private static List<Row> rows(List<KeptBackup> backups, Days days, ZoneId zone) {
        return backups.stream().map(one -> row(one, days, zone)).toList();
    }

    private static Row row(KeptBackup kept, Days days, ZoneId zone) {
        String holds = kept.contents()
                .map(contents -> holds(contents, days.texts()))
                .orElse(days.texts().get(BackupsWord.ROW_UNTOLD));
        return new Row(kept.backup().file(), day(kept.backup(), days, zone), holds);
    }

    private static String day(Backup backup, Days days, ZoneId zone) {
        var made = backup.made().atZone(zone);
        return days.moment(made.toLocalDate(), made.toLocalTime());
    }
}
