package org.watchword.records.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchword.session.book.BookEvent;

/// The word under which each sort of the book's events is stored. Read for ever, like [EventKind]; none has had a
/// second version yet.
enum BookKind {
    VENUE_KEPT("book-venue-kept", BookEvent.VenueKept.class),
    ORGANISATION_KEPT("book-organisation-kept", BookEvent.OrganisationKept.class),
    FUNDER_KEPT("book-funder-kept", BookEvent.FunderKept.class),
    PROGRAMME_KEPT("book-programme-kept", BookEvent.ProgrammeKept.class),
    ENTRY_PUT_AWAY("book-entry-put-away", BookEvent.EntryPutAway.class),
    ENTRIES_JOINED("book-entries-joined", BookEvent.EntriesJoined.class),
    ENTRIES_PARTED("book-entries-parted", BookEvent.EntriesParted.class),
    MATERIAL_LEFT("book-material-left", BookEvent.MaterialLeft.class),
    MATERIAL_TAKEN_BACK("book-material-taken-back", BookEvent.MaterialTakenBack.class),
    ACTION_PROMISED("book-action-promised", BookEvent.ActionPromised.class),
    ACTION_DONE("book-action-done", BookEvent.ActionDone.class),
    ACTION_TAKEN_BACK("book-action-taken-back", BookEvent.ActionTakenBack.class),
    FOLLOW_UP_DUE("book-follow-up-due", BookEvent.FollowUpDue.class),
    FOLLOW_UP_DONE("book-follow-up-done", BookEvent.FollowUpDone.class),
    FOLLOW_UP_TAKEN_BACK("book-follow-up-taken-back", BookEvent.FollowUpTakenBack.class),
    CHANGE_COUNTED("book-change-counted", BookEvent.ChangeCounted.class),
    LATER_COUNTED("book-later-counted", BookEvent.LaterCounted.class),
    PRINTS_GIVEN_OUT("book-prints-given-out", BookEvent.PrintsGivenOut.class),
    GIVING_TAKEN_BACK("book-giving-taken-back", BookEvent.GivingTakenBack.class),
    REPORT_PUBLISHED("book-report-published", BookEvent.ReportPublished.class),
    COLUMNS_CHOSEN("book-columns-chosen", BookEvent.ColumnsChosen.class),
    NAMES_HANDED_OVER("book-names-handed-over", BookEvent.NamesHandedOver.class),
    COMMENT_APPROVED("book-comment-approved", BookEvent.CommentApproved.class),
    COMMENT_TAKEN_BACK("book-comment-taken-back", BookEvent.CommentTakenBack.class);

    private static final Map<String, BookKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(BookKind::word, Function.identity()));
    private static final Map<Class<? extends BookEvent>, BookKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(BookKind::type, Function.identity()));

    private final String word;
    private final Class<? extends BookEvent> type;

    BookKind(String word, Class<? extends BookEvent> type) {
        this.word = word;
        this.type = type;
    }

    /// The kind of an event.
    ///
    /// @throws IllegalStateException when a sort of event was added without a word for it; a test finds that first
    static BookKind of(BookEvent event) {
        BookKind kind = BY_TYPE.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("no word for " + event.getClass().getSimpleName());
        }
        return kind;
    }

    /// The kind that a word stands for, if this program knows it.
    static Optional<BookKind> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    String word() {
        return word;
    }

    Class<? extends BookEvent> type() {
        return type;
    }
}
