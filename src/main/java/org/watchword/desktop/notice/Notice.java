package org.watchword.desktop.notice;

import java.nio.file.Path;
import java.util.List;
import org.watchword.room.Cloud;

/// Something the trainer is told on her own window, without stopping her. Never drawn on the audience's window.
public sealed interface Notice {

    /// How a notice is dressed. The words say the same, so that colour is never the only sign.
    enum Tone {
        /// Something went well.
        GOOD,
        /// Something to know.
        CALM,
        /// Something to look at, when there is time.
        CARE
    }

    /// Whether it is said at the start: it has been said when people come, who may see this window.
    default boolean ofTheStart() {
        return this instanceof CameBack || this instanceof CloudCopies || this instanceof BroughtBack;
    }

    /// A failure nobody expected.
    ///
    /// @param code what to quote when asking for help
    /// @param logged whether its report could be written beside the records
    /// @param details that can be copied: kinds and places of failures, nothing that anybody typed
    record Trouble(ErrorCode code, boolean logged, String details) implements Notice {}

    /// The settings could not be read; the program started with its usual ones.
    ///
    /// @param kept where the unreadable file was put aside
    record SettingsSetAside(Path kept) implements Notice {}

    /// The settings could not be written; they hold until the program is closed.
    record SettingsNotSaved() implements Notice {}

    /// Files were written for the trainer to take away.
    ///
    /// @param files at least one, all in one folder
    record FilesSaved(List<Path> files) implements Notice {
        /// Keeps its own copy.
        public FilesSaved {
            files = List.copyOf(files);
        }
    }

    /// A file could not be written where the trainer asked for it.
    ///
    /// @param file where it was to go
    record FileNotSaved(Path file) implements Notice {}

    /// The printer took nothing, or stopped half way.
    record PrinterFailed() implements Notice {}

    /// Something that the trainer asked for could not be done; the words say why and what to do.
    record Refused(String words) implements Notice {}

    /// A cloud service copies the folder of the records, which is no place for them.
    ///
    /// @param folder where they lie
    record CloudCopies(Cloud cloud, Path folder) implements Notice {}

    /// The slides of a session are no longer on this computer; its register is.
    record SlidesMissing() implements Notice {}

    /// The program did not end as it should the last time. Everything acknowledged is there.
    record CameBack() implements Notice {}

    /// A backup is in the place of the records.
    ///
    /// @param aside where the ones before lie
    record BroughtBack(int sessions, int people, Path aside) implements Notice {}

    /// What keeps the names was changed from the settings: without a word about it she would have to try it out.
    record Protected(Kept now) implements Notice {
        /// What holds from now on.
        public enum Kept {
            /// Names are behind a first passphrase.
            PASSPHRASE,
            /// Another passphrase opens the records; the sheet with the recovery key stays good.
            NEW_PASSPHRASE,
            /// Another sheet opens the records; the one before no longer does.
            NEW_KEY
        }
    }

    /// Something was mended while the records were opened; nothing is asked of the trainer.
    record RecordsMended() implements Notice {}

    /// The records hold something that a newer version wrote, or a place that cannot be read: somebody should look.
    record RecordsNeedALook() implements Notice {}
}
