package org.watchword.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.watchword.desktop.notice.Notice;
import org.watchword.records.Remark;
import org.watchword.records.journal.Finding;

/// Tells the trainer what was noticed while the records were opened, each thing once and in her words.
final class Remarks {
    private Remarks() {}

    static void tell(List<Remark> remarks, Consumer<Notice> tell) {
        once(remarks, remark -> remark instanceof Remark.NotClosed, new Notice.CameBack(), tell);
        once(remarks, Remarks::mended, new Notice.RecordsMended(), tell);
        once(remarks, Remarks::needsALook, new Notice.RecordsNeedALook(), tell);
    }

    private static void once(List<Remark> remarks, Predicate<Remark> kind, Notice notice, Consumer<Notice> tell) {
        if (remarks.stream().anyMatch(kind)) {
            tell.accept(notice);
        }
    }

    private static boolean mended(Remark remark) {
        return switch (remark) {
            case Remark.RegisterRebuilt _, Remark.ErasedAgain _ -> true;
            case Remark.NotClosed _, Remark.InJournal _, Remark.NewerEvents _ -> false;
        };
    }

    /// A torn last write was never acknowledged, so nothing is missing and nobody need look.
    private static boolean needsALook(Remark remark) {
        return switch (remark) {
            case Remark.NewerEvents _ -> true;
            case Remark.InJournal(Finding finding) -> !(finding instanceof Finding.TornTail);
            case Remark.NotClosed _, Remark.RegisterRebuilt _, Remark.ErasedAgain _ -> false;
        };
    }
}
