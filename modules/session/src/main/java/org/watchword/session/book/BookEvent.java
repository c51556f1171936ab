package org.watchword.session.book;

import java.time.LocalDate;
import java.util.List;
import org.watchword.session.SessionId;
import org.watchword.session.learned.Change;

/// Everything that can happen to the address book and to what is written down after a session. Stored for ever, like
/// the events of a session.
///
/// Saying a thing again under its id changes it, or brings back what was put away or taken back.
public sealed interface BookEvent {

    /// To the address book.
    sealed interface Addressing extends BookEvent {
        /// Which entry.
        EntryId id();
    }

    /// What a session was found to have changed.
    sealed interface Counting extends BookEvent {}

    /// An entry stands in the book from now on, as it is said here.
    sealed interface EntryKept extends Addressing {
        /// What stands there.
        Entry entry();
    }

    /// A venue is kept.
    record VenueKept(EntryId id, Entry.Venue entry) implements EntryKept {}

    /// An organisation is kept.
    record OrganisationKept(EntryId id, Entry.Organisation entry) implements EntryKept {}

    /// A funder is kept.
    record FunderKept(EntryId id, Entry.Funder entry) implements EntryKept {}

    /// A programme is kept.
    record ProgrammeKept(EntryId id, Entry.Programme entry) implements EntryKept {}

    /// It is suggested no more. What refers to it still does.
    record EntryPutAway(EntryId id) implements Addressing {}

    /// It is the same as another one, under whose name everything goes from now on.
    record EntriesJoined(EntryId id, EntryId into) implements Addressing {}

    /// It was not the same after all.
    record EntriesParted(EntryId id) implements Addressing {}

    /// Something was left somewhere.
    record MaterialLeft(MaterialId id, Material material) implements BookEvent {}

    /// It was not left after all.
    record MaterialTakenBack(MaterialId id) implements BookEvent {}

    /// Somebody promised something; it is open from now on.
    record ActionPromised(ActionId id, Action action) implements BookEvent {}

    /// It was done.
    ///
    /// @param number how much of its measure, 1 or more
    record ActionDone(ActionId id, LocalDate day, int number) implements BookEvent {}

    /// It was not promised after all.
    record ActionTakenBack(ActionId id) implements BookEvent {}

    /// People of a session will be asked on this day; it is open from now on.
    record FollowUpDue(SessionId session, LocalDate due) implements BookEvent {}

    /// They were asked.
    ///
    /// @param asked 1 or more
    /// @param replied from 0 to `asked`
    record FollowUpDone(SessionId session, LocalDate day, int asked, int replied) implements BookEvent {}

    /// Nobody will be asked after all.
    record FollowUpTakenBack(SessionId session) implements BookEvent {}

    /// What a session changed was counted, anew when it was counted before: sheets may still come in on paper.
    record ChangeCounted(SessionId session, Change change) implements Counting {}

    /// What people of a session still knew some months after was counted.
    record LaterCounted(SessionId session, Learned.MonthsLater later) implements Counting {}

    /// Where prints went.
    sealed interface Giving extends BookEvent {}

    /// Prints went somewhere, or what is said of them changed.
    record PrintsGivenOut(GivenOutId id, GivenOut given) implements Giving {}

    /// They did not go there after all, or are there no more.
    record GivingTakenBack(GivenOutId id) implements Giving {}

    /// What was reported, and how.
    sealed interface Reporting extends BookEvent {}

    /// A report left the laptop. The same one published again is the one that is kept already.
    record ReportPublished(PublishedReport report) implements Reporting {}

    /// A funder wants these columns of a table of its reports, in this order.
    ///
    /// @param table and `columns` by the names that stand in reports for ever
    /// @param columns none when the usual ones are wanted again
    record ColumnsChosen(EntryId funder, String table, List<String> columns) implements Reporting {

        /// Keeps its own copy.
        public ColumnsChosen {
            columns = List.copyOf(columns);
        }
    }

    /// What people said, for reports.
    sealed interface Commenting extends BookEvent {
        /// Which comment.
        CommentId id();
    }

    /// The trainer lets a comment stand in reports from now on.
    record CommentApproved(CommentId id, Comment comment) implements Commenting {}

    /// It stands in no report from now on, and its words are taken out of the records for ever. A report that was
    /// published with it stays as it was.
    record CommentTakenBack(CommentId id) implements Commenting {}

    /// Names left the laptop, or are about to. It cannot be taken back: what somebody has got they have.
    record NamesHandedOver(HandedOver handed) implements BookEvent {}

    /// An entry as the event that keeps it.
    static BookEvent keep(EntryId id, Entry entry) {
        return switch (entry) {
            case Entry.Venue venue -> new VenueKept(id, venue);
            case Entry.Organisation organisation -> new OrganisationKept(id, organisation);
            case Entry.Funder funder -> new FunderKept(id, funder);
            case Entry.Programme programme -> new ProgrammeKept(id, programme);
        };
    }
}
