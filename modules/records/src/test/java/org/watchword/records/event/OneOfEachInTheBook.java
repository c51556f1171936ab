package org.watchword.records.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.watchword.session.book.Action;
import org.watchword.session.book.ActionId;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Comment;
import org.watchword.session.book.CommentId;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.HandedOver;
import org.watchword.session.book.Learned;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;
import org.watchword.session.book.PublishedReport;
import org.watchword.session.book.SpotKind;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.LeftOut;
import org.watchword.session.learned.QuestionChange;
import org.watchword.session.learned.QuestionVersion;
import org.watchword.session.learned.Score;
import org.watchword.session.learned.SelfReported;
import org.watchword.session.learned.ThenNow;
import org.watchword.session.learned.Turnout;
import org.watchword.session.learned.TwoByTwo;

/// One event of each sort of the book, always the same: the examples of the stored form.
public final class OneOfEachInTheBook {

    private static final EntryId HALL = new EntryId(new UUID(1, 1));
    private static final EntryId CABS = new EntryId(new UUID(1, 2));
    private static final EntryId FUND = new EntryId(new UUID(1, 3));
    private static final EntryId YEAR = new EntryId(new UUID(1, 4));
    private static final MaterialId LEFT = new MaterialId(new UUID(2, 1));
    private static final ActionId TOLD = new ActionId(new UUID(3, 1));
    private static final GivenOutId GIVEN = new GivenOutId(new UUID(5, 1));
    private static final CommentId SAID = new CommentId(new UUID(6, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final PublishedReport REPORT =
            new PublishedReport("ab".repeat(32), DAY, "{\"title\":\"Łódź “fund”\",\"total\":[12,null]}");

    private OneOfEachInTheBook() {}

    public static Stream<BookEvent> events() {
        return Stream.of(
                new BookEvent.VenueKept(HALL, new Entry.Venue("Café “Łódź”, room 2", "gb/essex", "1 High Street")),
                new BookEvent.OrganisationKept(CABS, new Entry.Organisation("Acme Cabs", "taxi-private-hire", "gb")),
                new BookEvent.FunderKept(FUND, new Entry.Funder("County \"fund\"")),
                new BookEvent.ProgrammeKept(
                        YEAR, new Entry.Programme("Safer year", FUND, DAY, DAY.plusYears(1), 20, 400)),
                new BookEvent.EntryPutAway(HALL),
                new BookEvent.EntriesJoined(CABS, new EntryId(new UUID(1, 9))),
                new BookEvent.EntriesParted(CABS),
                new BookEvent.MaterialLeft(LEFT, new Material(DAY, OneOfEach.SESSION, CABS, "taxi-leaflet", "pl", 40)),
                new BookEvent.MaterialTakenBack(LEFT),
                new BookEvent.ActionPromised(
                        TOLD, new Action(CABS, null, ActionKind.COLLEAGUES_TOLD, 30, DAY.plusWeeks(4))),
                new BookEvent.ActionDone(TOLD, DAY.plusWeeks(3), 28),
                new BookEvent.ActionTakenBack(TOLD),
                new BookEvent.FollowUpDue(OneOfEach.SESSION, DAY.plusMonths(3)),
                new BookEvent.FollowUpDone(OneOfEach.SESSION, DAY.plusMonths(3), 24, 9),
                new BookEvent.FollowUpTakenBack(OneOfEach.SESSION),
                new BookEvent.ChangeCounted(OneOfEach.SESSION, change()),
                new BookEvent.LaterCounted(OneOfEach.SESSION, new Learned.MonthsLater(change(), change())),
                new BookEvent.PrintsGivenOut(GIVEN, given()),
                new BookEvent.GivingTakenBack(GIVEN),
                new BookEvent.ReportPublished(REPORT),
                new BookEvent.ColumnsChosen(FUND, "MONTHS", List.of("PEOPLE", "GROUP")),
                new BookEvent.NamesHandedOver(handed()),
                new BookEvent.CommentApproved(
                        SAID, new Comment(OneOfEach.SESSION, "I know “what to do” now, dziękuję.")),
                new BookEvent.CommentTakenBack(SAID));
    }

    private static HandedOver handed() {
        return new HandedOver(
                DAY,
                HandedOver.Purpose.EMPLOYER,
                "Café “Łódź”",
                "Proof for their insurer",
                List.of(OneOfEach.SESSION),
                12);
    }

    private static GivenOut given() {
        return new GivenOut(
                DAY,
                new GivenOut.What("taxi-leaflet", 2, "pl", "A5", "gb/essex"),
                40,
                new GivenOut.Spot(SpotKind.TAXI_OFFICE, "gb/essex/colchester", "Café “Łódź”"),
                List.of(
                        new GivenOut.Standing("helpline", "0800 000 0001", "08000000001", DAY.minusMonths(2)),
                        new GivenOut.Standing("council", "example.org", "", DAY)),
                DAY.plusDays(9));
    }

    private static Change change() {
        QuestionChange question = new QuestionChange(
                new QuestionVersion("act/how-to-report#report-who", 4),
                new TwoByTwo(3, 1, 5, 2),
                new TwoByTwo(0, 2, 1, 8),
                new TwoByTwo(1, 3, 0, 4),
                1);
        return new Change(
                new Turnout(20, 14, 13, 12),
                List.of(question),
                Map.of(new Score(0, 1, 1), 5, new Score(1, 1, 1), 3),
                Map.of("act/how-to-report#how-sure", new SelfReported(Map.of(new ThenNow(2, 4), 7))),
                List.of(new LeftOut("act/how-to-report#danger-now", LeftOut.Why.OTHER_WORDS)));
    }
}
