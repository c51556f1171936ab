package org.watchword.session.book;

import java.util.List;
import java.util.Optional;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent.ActionDone;
import org.watchword.session.book.BookEvent.ActionPromised;
import org.watchword.session.book.BookEvent.ActionTakenBack;
import org.watchword.session.book.BookEvent.ChangeCounted;
import org.watchword.session.book.BookEvent.EntriesJoined;
import org.watchword.session.book.BookEvent.EntriesParted;
import org.watchword.session.book.BookEvent.EntryKept;
import org.watchword.session.book.BookEvent.EntryPutAway;
import org.watchword.session.book.BookEvent.FollowUpDone;
import org.watchword.session.book.BookEvent.FollowUpDue;
import org.watchword.session.book.BookEvent.FollowUpTakenBack;
import org.watchword.session.book.BookEvent.LaterCounted;
import org.watchword.session.book.BookEvent.MaterialLeft;
import org.watchword.session.book.BookEvent.MaterialTakenBack;

/// What may be written into the book. What a trainer wishes is said as the events it would come to.
public final class BookRules {

    /// Letters of a name, and of an address.
    public static final int LONGEST_NAME = 200;

    /// The largest number that is believed.
    public static final int MOST = 100_000;

    /// Letters of a comment: one thought, and no story of somebody.
    public static final int LONGEST_COMMENT = 300;

    /// Letters of a published report: the journal keeps it in one piece.
    public static final int LONGEST_REPORT = 300_000;

    private BookRules() {}

    /// Decides about several things at once: all of them or none.
    public static BookDecision decide(Book book, List<BookEvent> wished) {
        Book after = book;
        for (BookEvent event : wished) {
            Optional<BookReason> against = against(after, event);
            if (against.isPresent()) {
                return new BookDecision.Refused(against.get());
            }
            after = after.after(List.of(event));
        }
        return new BookDecision.Happens(after);
    }

    private static Optional<BookReason> against(Book book, BookEvent event) {
        Addresses addresses = book.addresses();
        Outcomes outcomes = book.outcomes();
        return switch (event) {
            case EntryKept kept -> entry(addresses, kept.id(), kept.entry());
            case EntryPutAway(EntryId id) -> known(addresses.all().containsKey(id));
            case EntriesJoined joined -> join(addresses, joined);
            case EntriesParted(EntryId id) -> part(addresses, id);
            case BookEvent.Giving giving -> giving(outcomes, giving);
            case BookEvent.NamesHandedOver(HandedOver handed) -> handed(handed);
            case MaterialLeft(MaterialId _, Material material) -> material(addresses, material);
            case MaterialTakenBack(MaterialId id) -> known(outcomes.materials().containsKey(id));
            case ActionPromised(ActionId _, Action action) -> action(addresses, action);
            case ActionDone done ->
                known(outcomes.actions().containsKey(done.id())).or(() -> number(done.number()));
            case ActionTakenBack(ActionId id) -> known(outcomes.actions().containsKey(id));
            case FollowUpDue _ -> Optional.empty();
            case FollowUpDone done -> followUp(outcomes, done);
            case FollowUpTakenBack(SessionId session) ->
                known(outcomes.followUps().containsKey(session));
            case ChangeCounted _ -> Optional.empty();
            case LaterCounted counted -> known(outcomes.learned().containsKey(counted.session()));
            case BookEvent.Reporting reporting -> reporting(addresses, reporting);
            case BookEvent.Commenting commenting -> commenting(outcomes, commenting);
        };
    }

    private static Optional<BookReason> entry(Addresses addresses, EntryId id, Entry entry) {
        Optional<BookReason> own = switch (entry) {
            case Entry.Venue venue -> words(venue.area()).or(() -> words(venue.address()));
            case Entry.Organisation organisation ->
                words(organisation.audience()).or(() -> words(organisation.area()));
            case Entry.Funder _ -> Optional.empty();
            case Entry.Programme programme -> programme(addresses, programme);
        };
        Entry before = addresses.all().get(id);
        if (before != null && before.kind() != entry.kind()) {
            return Optional.of(BookReason.NOT_THE_SAME_KIND);
        }
        boolean joined = addresses.joined().containsKey(id);
        return name(entry.name()).or(() -> own).or(() -> joined ? Optional.empty() : free(addresses, id, entry));
    }

    private static Optional<BookReason> part(Addresses addresses, EntryId id) {
        Entry entry = addresses.all().get(id);
        return entry == null || !addresses.joined().containsKey(id)
                ? Optional.of(BookReason.NOT_IN_THE_BOOK)
                : free(addresses, id, entry);
    }

    private static Optional<BookReason> free(Addresses addresses, EntryId id, Entry entry) {
        String name = Names.same(entry.name());
        boolean taken = addresses.listed(entry.kind()).stream()
                .anyMatch(other -> !other.id().equals(id)
                        && Names.same(other.entry().name()).equals(name));
        return because(taken, BookReason.NAME_TAKEN);
    }

    private static Optional<BookReason> programme(Addresses addresses, Entry.Programme programme) {
        boolean reversed = programme.from().isPresent()
                && programme.to().filter(programme.from().get()::isAfter).isPresent();
        boolean unlikely = programme.sessions() < 0
                || programme.sessions() > MOST
                || programme.people() < 0
                || programme.people() > MOST;
        return because(reversed, BookReason.LAST_DAY_FIRST)
                .or(() -> because(unlikely, BookReason.NOT_A_NUMBER))
                .or(() -> known(programme
                        .funder()
                        .map(id -> is(addresses, id, EntryKind.FUNDER))
                        .orElse(true)));
    }

    private static Optional<BookReason> join(Addresses addresses, EntriesJoined wished) {
        Entry one = addresses.all().get(wished.id());
        Entry other = addresses.all().get(wished.into());
        if (one == null || other == null || addresses.away().contains(wished.into())) {
            return Optional.of(BookReason.NOT_IN_THE_BOOK);
        }
        return because(one.kind() != other.kind(), BookReason.NOT_THE_SAME_KIND)
                .or(() -> because(circular(addresses, wished), BookReason.JOINED_ALREADY));
    }

    private static boolean circular(Addresses addresses, EntriesJoined wished) {
        return Addresses.leads(addresses.joined(), wished.into(), wished.id());
    }

    private static Optional<BookReason> material(Addresses addresses, Material material) {
        boolean place = is(addresses, material.place(), EntryKind.VENUE)
                || is(addresses, material.place(), EntryKind.ORGANISATION);
        return known(place)
                .or(() -> name(material.print()))
                .or(() -> name(material.language()))
                .or(() -> number(material.copies()));
    }

    private static Optional<BookReason> giving(Outcomes outcomes, BookEvent.Giving event) {
        return switch (event) {
            case BookEvent.PrintsGivenOut(GivenOutId _, GivenOut given) ->
                number(given.copies())
                        .or(() -> name(given.what().print()))
                        .or(() -> name(given.what().language()))
                        .or(() -> name(given.spot().area()))
                        .or(() -> words(given.spot().place()));
            case BookEvent.GivingTakenBack(GivenOutId id) ->
                known(outcomes.given().containsKey(id));
        };
    }

    private static Optional<BookReason> reporting(Addresses addresses, BookEvent.Reporting event) {
        return switch (event) {
            case BookEvent.ReportPublished(PublishedReport report) ->
                because(report.model().length() > LONGEST_REPORT, BookReason.REPORT_TOO_LONG);
            case BookEvent.ColumnsChosen(EntryId funder, String table, List<String> columns) ->
                known(is(addresses, funder, EntryKind.FUNDER))
                        .or(() -> name(table))
                        .or(() -> columns.stream()
                                .flatMap(column -> name(column).stream())
                                .findFirst());
        };
    }

    private static Optional<BookReason> commenting(Outcomes outcomes, BookEvent.Commenting event) {
        return switch (event) {
            case BookEvent.CommentApproved(CommentId _, Comment(var _, String words)) ->
                because(words.isBlank(), BookReason.COMMENT_MISSING)
                        .or(() -> because(
                                broken(words) || words.length() > LONGEST_COMMENT, BookReason.COMMENT_TOO_LONG));
            case BookEvent.CommentTakenBack(CommentId id) ->
                known(outcomes.comments().containsKey(id));
        };
    }

    private static Optional<BookReason> action(Addresses addresses, Action action) {
        return known(is(addresses, action.organisation(), EntryKind.ORGANISATION))
                .or(() -> number(action.number()));
    }

    private static Optional<BookReason> followUp(Outcomes outcomes, FollowUpDone done) {
        return known(outcomes.followUps().containsKey(done.session()))
                .or(() -> number(done.asked()))
                .or(() -> because(done.replied() < 0, BookReason.NOT_A_NUMBER))
                .or(() -> because(done.replied() > done.asked(), BookReason.MORE_REPLIES_THAN_ASKED));
    }

    private static Optional<BookReason> handed(HandedOver handed) {
        return name(handed.to())
                .or(() -> because(handed.reason().isBlank(), BookReason.REASON_MISSING))
                .or(() -> words(handed.reason()))
                .or(() -> number(handed.people()));
    }

    private static boolean is(Addresses addresses, EntryId id, EntryKind kind) {
        return addresses.find(id).filter(entry -> entry.kind() == kind).isPresent();
    }

    private static Optional<BookReason> name(String name) {
        return because(name.isBlank(), BookReason.NAME_MISSING).or(() -> words(name));
    }

    private static Optional<BookReason> words(String words) {
        return because(broken(words) || words.length() > LONGEST_NAME, BookReason.NAME_TOO_LONG);
    }

    private static boolean broken(String words) {
        return words.chars().anyMatch(Character::isISOControl);
    }

    private static Optional<BookReason> number(int number) {
        return because(number < 1 || number > MOST, BookReason.NOT_A_NUMBER);
    }

    private static Optional<BookReason> known(boolean known) {
        return because(!known, BookReason.NOT_IN_THE_BOOK);
    }

    private static Optional<BookReason> because(boolean against, BookReason reason) {
        return against ? Optional.of(reason) : Optional.empty();
    }
}
