package org.watchword.desktop;

import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.prints.Printer;
import org.watchword.desktop.settings.SettingsScreen;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Outcome;
import org.watchword.room.Room;

/// What every page of one run stands on.
///
/// @param room the library and the records
/// @param chores work with the disk
/// @param texts in the trainer's language
/// @param settings what she chose before
/// @param takeaway gives files away
/// @param printer the way to paper
/// @param troubles what she is told
record House(
        Room room,
        Chores chores,
        Texts texts,
        SettingsScreen settings,
        Takeaway takeaway,
        Printer printer,
        Troubles troubles) {

    /// Tells the trainer that something was not done; says nothing when it was.
    void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done _ -> {}
            case Outcome.Refused(var reason) -> refused(RefusalWord.say(reason, texts));
            case Outcome.NotSaved(var why) -> refused(StorageWord.say(why, texts));
        }
    }

    /// Tells the trainer why something was not done.
    void refused(String words) {
        troubles.tell().accept(new Notice.Refused(words));
    }
}
