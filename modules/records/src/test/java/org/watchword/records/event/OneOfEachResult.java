package org.watchword.records.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.watchword.session.PersonId;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.CorrectionReason;
import org.watchword.session.result.ItemSum;
import org.watchword.session.result.ListId;
import org.watchword.session.result.PersonalWords;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Said;
import org.watchword.session.result.Taken;

/// One event of each sort of a result's, always the same: the examples of the stored form.
public final class OneOfEachResult {

    private static final PersonId ADA = new PersonId(new UUID(6, 1));
    private static final ListId LIST = new ListId(new UUID(7, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private OneOfEachResult() {}

    public static Stream<ResultEvent> events() {
        return Stream.of(
                new ResultEvent.BadgeTold(ADA, PersonalWords.of("PH “1234”")),
                new ResultEvent.PartsMissed(ADA, List.of("core/what-it-is")),
                new ResultEvent.AuthorityTold(ADA, "taxi-licensing"),
                new ResultEvent.WordTakenBack(ADA, Said.PARTS),
                new ResultEvent.PaperMarked(ADA, new Taken("taxi-licensing", 1, "taxi-drivers", 2, 3, true, DAY, "en")),
                new ResultEvent.TryCorrected(ADA, "taxi-licensing", 3, false, CorrectionReason.TYPED_WRONGLY),
                new ResultEvent.TryWithdrawn(ADA, "taxi-licensing", 3, CorrectionReason.OTHER_PERSON),
                new ResultEvent.CertificateIssued(
                        ADA,
                        new Certificate("26-K7QX3", "acorn harbour", "taxi-licensing", DAY, DAY, DAY.plusYears(3))),
                new ResultEvent.CertificateWithdrawn(ADA, "26-K7QX3", CorrectionReason.QUESTION_WRONG),
                new ResultEvent.ListIssued(LIST, "taxi-licensing", DAY, List.of("NAME", "BADGE", "RESULT")),
                new ResultEvent.LineIssued(
                        LIST, ADA, new PersonalWords.Known(List.of("Zoë Łódź", "PH “1234”", "Passed"))),
                new ResultEvent.HolderKept(
                        ADA, new PersonId(new UUID(8, 1)), new PersonalWords.Known(List.of("Zoë Łódź", "PH “1234”"))),
                new ResultEvent.ItemsSummed("taxi-drivers", 2, List.of(new ItemSum("taxi-drivers#child", 12, 9))));
    }
}
