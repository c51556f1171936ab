package org.watchword.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Records;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.CopiedAway;

/// `watchword backup`: makes a backup now, and copies it to a second place.
final class BackUpRecords {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    BackUpRecords(Console console) {
        this.console = console;
    }

    /// Makes a backup that has been opened and compared.
    ///
    /// @param place a folder somewhere else that gets a copy; empty for the one that the trainer named, if any
    /// @return 0 when all that was asked for was done
    int backUp(Places places, Optional<Path> place) {
        return new Rooms(console, texts).work(places, room -> switch (room.records()
                .backup()) {
            case BackedUp.NotMade _ -> complain(CliWord.NOT_BACKED_UP);
            case BackedUp.Made(Backup backup) -> {
                console.say(texts.get(CliWord.WRITTEN, backup.file().toString()));
                yield place.or(room.records()::secondPlace)
                        .map(folder -> copy(room.records(), backup, folder))
                        .orElse(0);
            }
        });
    }

    private int copy(Records records, Backup backup, Path place) {
        return switch (records.copyAway(backup, place.toAbsolutePath())) {
            case CopiedAway.Copied(Backup copy) -> {
                console.say(texts.get(CliWord.WRITTEN, copy.file().toString()));
                yield 0;
            }
            case CopiedAway.NotCopied(CopiedAway.Why why) ->
                complain(
                        switch (why) {
                            case ABSENT -> CliWord.PLACE_ABSENT;
                            case FULL -> CliWord.PLACE_FULL;
                            case NOT_WRITABLE -> CliWord.PLACE_NOT_WRITABLE;
                            case SAME_PLACE -> CliWord.PLACE_SAME;
                        });
        };
    }

    private int complain(CliWord word) {
        console.complain(texts.get(word));
        return 1;
    }
}
