package org.watchword.records;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.watchword.records.Changed.By;
import org.watchword.records.Changed.What;
import org.watchword.records.event.BookCodec;
import org.watchword.records.event.EventCodec;
import org.watchword.records.event.ResultCodec;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.register.PuttingAway;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.Happened;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionEvent.HeadsCounted;
import org.watchword.session.SessionId;
import org.watchword.session.book.ActionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.HandedOver;
import org.watchword.session.result.ResultEvent;

/// Tells what an event changed. Every sort of event has its answer here, or the program is not built: what was only
/// shown on the wall changed nothing.
///
/// @param book in which the entries are found that an event only points at
record Telling(Book book) {

    /// What stands under one of these belongs to no session.
    private static final Set<UUID> NO_SESSIONS = Set.of(BookCodec.BOOK, ResultCodec.QUESTIONS.value());

    /// What was done, before it is said when, where and by whom.
    ///
    /// @param session which it is about; empty for the one in which it stands
    private record Told(What what, By by, int number, String about, Optional<SessionId> session) {

        static Told of(What what) {
            return of(what, 0);
        }

        static Told of(What what, int number) {
            return new Told(what, By.LAPTOP, number, "", Optional.empty());
        }

        static Told entered(What what, Entered entered) {
            By by = switch (entered.by()) {
                case TRAINER -> By.LAPTOP;
                case THEMSELVES -> By.THEMSELVES;
                case SLIP -> By.SLIP;
            };
            return new Told(what, by, entered.slip(), "", Optional.empty());
        }

        Told about(String entry) {
            return new Told(what, by, number, entry, session);
        }

        Told after(Optional<SessionId> other) {
            return new Told(what, by, number, about, other);
        }
    }

    /// What an event changed; empty when it changed nothing.
    Optional<Changed> of(Entry entry) {
        Draft draft = entry.draft();
        boolean ofASession =
                !NO_SESSIONS.contains(draft.session()) && !draft.kind().equals(Restore.KIND);
        Optional<SessionId> session = ofASession ? Optional.of(new SessionId(draft.session())) : Optional.empty();
        return told(entry)
                .map(told -> new Changed(
                        draft.at(),
                        EventCodec.zone(draft.zone()),
                        told.session().or(() -> session),
                        told.what(),
                        told.by(),
                        told.number(),
                        told.about()));
    }

    private Optional<Told> told(Entry entry) {
        Optional<PuttingAway> putting = PuttingAway.of(entry);
        if (putting.isPresent()) {
            return Optional.of(Told.of(putting.get() == PuttingAway.PUT_AWAY ? What.PUT_AWAY : What.TAKEN_BACK));
        }
        return switch (entry.draft().kind()) {
            case Erasures.KIND -> Optional.of(Told.of(What.PERSON_ERASED));
            case Restore.KIND -> Optional.of(Told.of(What.RESTORED));
            default -> ofSomeKind(entry);
        };
    }

    private Optional<Told> ofSomeKind(Entry entry) {
        Optional<Happened> happened = EventCodec.decode(entry);
        if (happened.isPresent()) {
            return told(happened.get().event());
        }
        Optional<ResultEvent> result = ResultCodec.decode(entry);
        if (result.isPresent()) {
            return told(result.get());
        }
        return Optional.of(BookCodec.decode(entry).map(this::told).orElseGet(() -> Told.of(What.UNKNOWN)));
    }

    /// A list is told of once, and not by each of its lines.
    private static Optional<Told> told(ResultEvent event) {
        return switch (event) {
            case ResultEvent.BadgeTold _ -> Optional.of(Told.of(What.BADGE_TOLD));
            case ResultEvent.PartsMissed _ -> Optional.of(Told.of(What.PARTS_MISSED));
            case ResultEvent.AuthorityTold _ -> Optional.of(Told.of(What.AUTHORITY_TOLD));
            case ResultEvent.WordTakenBack _ -> Optional.of(Told.of(What.WORD_TAKEN_BACK));
            case ResultEvent.PaperMarked _ -> Optional.of(Told.of(What.PAPER_MARKED));
            case ResultEvent.TryCorrected _ -> Optional.of(Told.of(What.TRY_CORRECTED));
            case ResultEvent.TryWithdrawn _ -> Optional.of(Told.of(What.TRY_WITHDRAWN));
            case ResultEvent.CertificateIssued _ -> Optional.of(Told.of(What.CERTIFICATE_ISSUED));
            case ResultEvent.CertificateWithdrawn _ -> Optional.of(Told.of(What.CERTIFICATE_WITHDRAWN));
            case ResultEvent.ListIssued _ -> Optional.of(Told.of(What.LIST_ISSUED));
            case ResultEvent.LineIssued _ -> Optional.empty();
            case ResultEvent.HolderKept _ -> Optional.of(Told.of(What.HOLDER_KEPT));
            case ResultEvent.ItemsSummed _ -> Optional.of(Told.of(What.ITEMS_SUMMED));
        };
    }

    private static Optional<Told> told(SessionEvent event) {
        return switch (event) {
            case SessionEvent.Course course -> Optional.of(told(course));
            case SessionEvent.Attendance attendance -> Optional.of(told(attendance));
            case SessionEvent.Showing showing -> told(showing);
            case SessionEvent.Asking asking -> Optional.of(told(asking));
        };
    }

    private static Told told(SessionEvent.Course course) {
        return switch (course) {
            case SessionEvent.SessionPrepared _ -> Told.of(What.PREPARED);
            case SessionEvent.DoorsOpened _ -> Told.of(What.DOORS_OPENED);
            case SessionEvent.PresentingStarted _ -> Told.of(What.PRESENTING_STARTED);
            case SessionEvent.SessionResumed _ -> new Told(What.RESUMED, By.PROGRAM, 0, "", Optional.empty());
            case SessionEvent.SessionClosed _ -> Told.of(What.CLOSED);
        };
    }

    private static Told told(SessionEvent.Attendance attendance) {
        return switch (attendance) {
            case SessionEvent.PersonExpected _ -> Told.of(What.EXPECTED);
            case SessionEvent.ExpectationDropped _ -> Told.of(What.EXPECTATION_DROPPED);
            case SessionEvent.PersonArrived arrived -> Told.entered(What.ARRIVED, arrived.entered());
            case SessionEvent.ExpectedArrived arrived -> Told.entered(What.EXPECTED_ARRIVED, arrived.entered());
            case SessionEvent.PersonRemoved _ -> Told.of(What.REMOVED);
            case SessionEvent.ArrivalChanged(var _, Arrival arrival) ->
                Told.of(arrival == Arrival.LATE ? What.SAID_LATE : What.SAID_IN_TIME);
            case SessionEvent.PersonLeft _ -> Told.of(What.LEFT);
            case SessionEvent.LeavingTakenBack _ -> Told.of(What.LEAVING_TAKEN_BACK);
            case SessionEvent.PersonCorrected _ -> Told.of(What.CORRECTED);
            case SessionEvent.LinesJoined _ -> Told.of(What.LINES_JOINED);
            case SessionEvent.LinesParted _ -> Told.of(What.LINES_PARTED);
            case SessionEvent.EntryUndone _ -> Told.of(What.UNDONE);
            case SessionEvent.NamesForgotten forgotten ->
                Told.of(What.NAMES_FORGOTTEN, forgotten.people().size());
            case HeadsCounted counted -> heads(counted);
            case SessionEvent.HeadCountUndone undone -> Told.of(What.COUNT_UNDONE, undone.count());
        };
    }

    private static Told heads(HeadsCounted counted) {
        What what = switch (counted.band()) {
            case PEOPLE -> What.PEOPLE_COUNTED;
            case PUPILS -> What.PUPILS_COUNTED;
            case STAFF -> What.STAFF_COUNTED;
        };
        return Told.of(what, counted.count());
    }

    private static Optional<Told> told(SessionEvent.Showing showing) {
        return switch (showing) {
            case SessionEvent.EndMoved moved -> Optional.of(Told.of(What.END_MOVED, moved.minutes()));
            case SessionEvent.SlideShown _,
                    SessionEvent.SlideSkipped _,
                    SessionEvent.SkipTakenBack _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.BreakStarted _,
                    SessionEvent.BreakEnded _,
                    SessionEvent.PauseStarted _,
                    SessionEvent.PauseEnded _,
                    SessionEvent.TalkStarted _,
                    SessionEvent.TalkStopped _ -> Optional.empty();
        };
    }

    private static Told told(SessionEvent.Asking asking) {
        return switch (asking) {
            case SessionEvent.RoundOpened _ -> Told.of(What.ROUND_OPENED);
            case SessionEvent.HandsCounted counted ->
                Told.of(What.HANDS_COUNTED, counted.tally().hands());
            case SessionEvent.HandsDoubted doubted ->
                Told.of(What.HANDS_DOUBTED, doubted.tally().hands());
            case SessionEvent.PhonesCounted phones ->
                Told.of(What.PHONES_COUNTED, phones.tally().hands());
            case SessionEvent.RoundClosed closed ->
                Told.of(What.ROUND_CLOSED, closed.tally().hands());
            case SessionEvent.RoundRevealed _ -> Told.of(What.ROUND_REVEALED);
            case SessionEvent.AnswersExplained _ -> Told.of(What.ANSWERS_EXPLAINED);
            case SessionEvent.CountsKeptPrivate(boolean kept) -> Told.of(kept ? What.COUNTS_HIDDEN : What.COUNTS_SHOWN);
        };
    }

    private Told told(BookEvent event) {
        return switch (event) {
            case BookEvent.Addressing addressing -> told(addressing);
            case BookEvent.MaterialLeft(var _, var material) ->
                Told.of(What.MATERIAL_LEFT, material.copies())
                        .about(book.addresses().name(material.place()))
                        .after(material.session());
            case BookEvent.MaterialTakenBack _ -> Told.of(What.MATERIAL_TAKEN_BACK);
            case BookEvent.ActionPromised(var _, var action) ->
                Told.of(What.ACTION_PROMISED, action.number())
                        .about(book.addresses().name(action.organisation()))
                        .after(action.session());
            case BookEvent.ActionDone(var id, var _, int number) -> done(id, number);
            case BookEvent.ActionTakenBack _ -> Told.of(What.ACTION_TAKEN_BACK);
            case BookEvent.FollowUpDue due -> Told.of(What.FOLLOW_UP_DUE).after(Optional.of(due.session()));
            case BookEvent.FollowUpDone done ->
                Told.of(What.FOLLOW_UP_DONE, done.replied()).after(Optional.of(done.session()));
            case BookEvent.FollowUpTakenBack back ->
                Told.of(What.FOLLOW_UP_TAKEN_BACK).after(Optional.of(back.session()));
            case BookEvent.Counting counting -> told(counting);
            case BookEvent.Giving giving -> told(giving);
            case BookEvent.NamesHandedOver(HandedOver handed) -> told(handed);
            case BookEvent.Reporting reporting -> told(reporting);
            case BookEvent.Commenting commenting -> told(commenting);
        };
    }

    private Told done(ActionId id, int number) {
        return Optional.ofNullable(book.outcomes().actions().get(id))
                .map(promised -> Told.of(What.ACTION_DONE, number)
                        .about(book.addresses().name(promised.action().organisation()))
                        .after(promised.action().session()))
                .orElseGet(() -> Told.of(What.ACTION_DONE, number));
    }

    /// Without the words of a comment: they may be taken out again, and the list of changes stays.
    private static Told told(BookEvent.Commenting commenting) {
        return switch (commenting) {
            case BookEvent.CommentApproved approved ->
                Told.of(What.COMMENT_APPROVED)
                        .after(Optional.of(approved.comment().session()));
            case BookEvent.CommentTakenBack _ -> Told.of(What.COMMENT_TAKEN_BACK);
        };
    }

    private Told told(BookEvent.Reporting reporting) {
        return switch (reporting) {
            case BookEvent.ReportPublished _ -> Told.of(What.REPORT_PUBLISHED);
            case BookEvent.ColumnsChosen chosen -> Told.of(What.COLUMNS_CHOSEN).about(named(chosen.funder()));
        };
    }

    private static Told told(HandedOver handed) {
        return Told.of(What.NAMES_HANDED_OVER, handed.people())
                .about(handed.to())
                .after(handed.sessions().stream().findFirst());
    }

    /// Where prints went is told without the place: the list of changes leaves the laptop.
    private static Told told(BookEvent.Giving giving) {
        return switch (giving) {
            case BookEvent.PrintsGivenOut(var _, var given) ->
                Told.of(given.renewed().isPresent() ? What.NUMBERS_RENEWED : What.PRINTS_GIVEN_OUT, given.copies());
            case BookEvent.GivingTakenBack _ -> Told.of(What.GIVING_TAKEN_BACK);
        };
    }

    private static Told told(BookEvent.Counting counting) {
        return switch (counting) {
            case BookEvent.ChangeCounted counted ->
                Told.of(What.CHANGE_COUNTED, counted.change().turnout().matched())
                        .after(Optional.of(counted.session()));
            case BookEvent.LaterCounted counted ->
                Told.of(
                                What.LATER_COUNTED,
                                counted.later().sinceBefore().turnout().matched())
                        .after(Optional.of(counted.session()));
        };
    }

    private Told told(BookEvent.Addressing addressing) {
        return switch (addressing) {
            case BookEvent.VenueKept(var _, var venue) ->
                Told.of(What.VENUE_KEPT).about(venue.name());
            case BookEvent.OrganisationKept(var _, var organisation) ->
                Told.of(What.ORGANISATION_KEPT).about(organisation.name());
            case BookEvent.FunderKept(var _, var funder) ->
                Told.of(What.FUNDER_KEPT).about(funder.name());
            case BookEvent.ProgrammeKept(var _, var programme) ->
                Told.of(What.PROGRAMME_KEPT).about(programme.name());
            case BookEvent.EntryPutAway(var id) -> Told.of(What.ENTRY_PUT_AWAY).about(named(id));
            case BookEvent.EntriesJoined(var id, var _) ->
                Told.of(What.ENTRIES_JOINED).about(named(id));
            case BookEvent.EntriesParted(var id) -> Told.of(What.ENTRIES_PARTED).about(named(id));
        };
    }

    /// What an entry itself is called, also when it goes under the name of another one now.
    private String named(EntryId id) {
        return Optional.ofNullable(book.addresses().all().get(id))
                .map(each -> each.name())
                .orElse("");
    }
}
