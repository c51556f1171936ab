package org.watchword.cli;

import java.nio.file.Path;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Keyring;
import org.watchword.records.Restore;
import org.watchword.records.Restored;
import org.watchword.records.Surroundings;
import org.watchword.records.backup.Contents;

/// `watchword restore`: brings a backup back.
final class RestoreRecords {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    RestoreRecords(Console console) {
        this.console = console;
    }

    /// Puts the records of a backup in the place of the present ones, which are set aside.
    ///
    /// @return 0 when it was brought back
    int restore(Places places, Path file) {
        Keyring keys = Keyring.with(() -> new Rooms(console, texts).secret(places));
        Restore restore = new Restore(places.dataFolder().path(), Surroundings.REAL, keys);
        return switch (restore.bringBack(file)) {
            case Restored.BroughtBack back -> say(back);
            case Restored.NotBroughtBack(Restored.Why why) -> {
                console.complain(texts.get(word(why)));
                yield 1;
            }
        };
    }

    private int say(Restored.BroughtBack back) {
        Contents contents = back.contents();
        console.say(texts.get(CliWord.BROUGHT_BACK, (int) contents.sessions(), (int) contents.people()));
        console.say(texts.get(CliWord.SET_ASIDE, back.setAside().toString()));
        if (back.erasedAgain() > 0) {
            console.say(texts.get(CliWord.ERASED_AGAIN));
        }
        return 0;
    }

    private static CliWord word(Restored.Why why) {
        return switch (why) {
            case NOT_A_BACKUP -> CliWord.NOT_A_BACKUP;
            case DAMAGED -> CliWord.BACKUP_DAMAGED;
            case KEY_MISSING -> CliWord.KEY_MISSING;
            case KEY_DAMAGED -> CliWord.KEY_DAMAGED;
            case KEY_LOCKED -> CliWord.WRONG_PASSPHRASE;
            case KEY_OF_OTHER_RECORDS -> CliWord.KEY_OTHER;
            case NO_ROOM -> CliWord.NO_ROOM;
            case IN_USE -> CliWord.IN_USE;
            case DISK_FAILED -> CliWord.DISK_FAILED;
        };
    }
}
