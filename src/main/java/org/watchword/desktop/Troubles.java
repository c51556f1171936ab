package org.watchword.desktop;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.watchword.desktop.notice.ErrorDesk;
import org.watchword.desktop.notice.ErrorLog;
import org.watchword.desktop.notice.Notice;
import org.watchword.room.DataFolder;

/// Where everything ends up that the trainer is told below a page.
///
/// @param notices belongs to the window thread
/// @param tell adds a notice, from any thread
record Troubles(ErrorDesk desk, ObservableList<Notice> notices, Consumer<Notice> tell) {

    /// Notices of a run, with the stacks of failures kept beside the records.
    ///
    /// @param window runs work on the window thread
    static Troubles in(DataFolder data, Clock clock, Executor window) {
        ObservableList<Notice> notices = FXCollections.observableArrayList();
        Consumer<Notice> tell = notice -> window.execute(() -> add(notices, notice));
        ErrorLog log = new ErrorLog(data.path());
        ErrorDesk desk = new ErrorDesk(log, clock, tell);
        try {
            log.tidy(clock.instant());
        } catch (IOException unreadable) {
            desk.report(unreadable);
        }
        return new Troubles(desk, notices, tell);
    }

    /// A newer notice of a kind takes the place of the older one, but for troubles, each of which has its own code.
    private static void add(ObservableList<Notice> notices, Notice notice) {
        notices.removeIf(older -> !(older instanceof Notice.Trouble) && older.getClass() == notice.getClass());
        notices.add(notice);
    }
}
