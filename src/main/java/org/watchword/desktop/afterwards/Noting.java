package org.watchword.desktop.afterwards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchword.session.SessionId;
import org.watchword.session.book.Action;
import org.watchword.session.book.ActionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Comment;
import org.watchword.session.book.CommentId;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;
import org.watchword.session.book.Names;
import org.watchword.session.book.PromisedAction;

/// Turns what was asked into what is to be written, with what would take it back again.
///
/// @param about the session that it is noted for
/// @param area of that session, for places that are new to the book
/// @param audience of that session, for organisations that are new to the book
record Noting(Book book, LocalDate today, Optional<SessionId> about, String area, String audience) {

    /// What is to be written.
    ///
    /// @param undo takes it back
    record Note(List<BookEvent> events, List<BookEvent> undo) {}

    Note of(AfterwardsAsk.NoteMaterial wish) {
        Found place = place(wish.place());
        MaterialId id = new MaterialId(UUID.randomUUID());
        Material left =
                new Material(today, session(), place.id(), wish.print(), wish.language(), number(wish.copies()));
        return new Note(place.with(new BookEvent.MaterialLeft(id, left)), List.of(new BookEvent.MaterialTakenBack(id)));
    }

    Note of(AfterwardsAsk.NoteAction wish) {
        Found organisation = found(EntryKind.ORGANISATION, wish.organisation())
                .orElseGet(() ->
                        Found.fresh(new Entry.Organisation(wish.organisation().strip(), audience, area)));
        ActionId id = new ActionId(UUID.randomUUID());
        Action action = new Action(organisation.id(), session(), wish.kind(), number(wish.number()), wish.due());
        return new Note(
                organisation.with(new BookEvent.ActionPromised(id, action)),
                List.of(new BookEvent.ActionTakenBack(id)));
    }

    Note of(AfterwardsAsk.ActionDone wish) {
        ActionId id = ActionId.parse(wish.action());
        return new Note(List.of(new BookEvent.ActionDone(id, today, number(wish.number()))), again(id));
    }

    Note of(AfterwardsAsk.TakeBackAction wish) {
        ActionId id = ActionId.parse(wish.action());
        return new Note(List.of(new BookEvent.ActionTakenBack(id)), again(id));
    }

    Note of(AfterwardsAsk.NoteFollowUp wish) {
        SessionId id = about.orElseThrow();
        return new Note(
                List.of(new BookEvent.FollowUpDue(id, wish.due())), List.of(new BookEvent.FollowUpTakenBack(id)));
    }

    Note of(AfterwardsAsk.FollowUpDone wish) {
        SessionId id = SessionId.parse(wish.session());
        int replied = wish.replied().isBlank() ? 0 : number(wish.replied());
        return new Note(List.of(new BookEvent.FollowUpDone(id, today, number(wish.asked()), replied)), again(id));
    }

    Note of(AfterwardsAsk.TakeBackFollowUp wish) {
        SessionId id = SessionId.parse(wish.session());
        return new Note(List.of(new BookEvent.FollowUpTakenBack(id)), again(id));
    }

    Note of(AfterwardsAsk.TakeBackMaterial wish) {
        MaterialId id = MaterialId.parse(wish.material());
        Material before = book.outcomes().materials().get(id);
        return new Note(
                List.of(new BookEvent.MaterialTakenBack(id)),
                before == null ? List.of() : List.of(new BookEvent.MaterialLeft(id, before)));
    }

    Note of(AfterwardsAsk.ApproveComment wish) {
        String oneLine = wish.words().strip().replaceAll("\\s+", " ");
        CommentId id = new CommentId(UUID.randomUUID());
        return new Note(
                List.of(new BookEvent.CommentApproved(id, new Comment(about.orElseThrow(), oneLine))),
                List.of(new BookEvent.CommentTakenBack(id)));
    }

    /// Its words are taken out of the records, so that Undo approves them as a new comment.
    Note of(AfterwardsAsk.TakeBackComment wish) {
        CommentId id = CommentId.parse(wish.comment());
        Comment before = book.outcomes().comments().get(id);
        return new Note(
                List.of(new BookEvent.CommentTakenBack(id)),
                before == null
                        ? List.of()
                        : List.of(new BookEvent.CommentApproved(new CommentId(UUID.randomUUID()), before)));
    }

    private List<BookEvent> again(ActionId id) {
        PromisedAction before = book.outcomes().actions().get(id);
        return before == null ? List.of() : List.of(new BookEvent.ActionPromised(id, before.action()));
    }

    private List<BookEvent> again(SessionId id) {
        FollowUp before = book.outcomes().followUps().get(id);
        return before == null ? List.of() : List.of(new BookEvent.FollowUpDue(id, before.due()));
    }

    private @Nullable SessionId session() {
        return about.orElse(null);
    }

    private Found place(String name) {
        return Stream.of(EntryKind.VENUE, EntryKind.ORGANISATION)
                .flatMap(kind -> found(kind, name).stream())
                .findFirst()
                .orElseGet(() -> Found.fresh(new Entry.Venue(name.strip(), area, "")));
    }

    private Optional<Found> found(EntryKind kind, String name) {
        Names names = book.addresses().names();
        return names.find(kind, name).map(id -> new Found(id, List.of()));
    }

    /// An entry, and what keeps it when it is new to the book.
    private record Found(EntryId id, List<BookEvent> kept) {
        static Found fresh(Entry entry) {
            EntryId id = new EntryId(UUID.randomUUID());
            return new Found(id, List.of(BookEvent.keep(id, entry)));
        }

        List<BookEvent> with(BookEvent event) {
            List<BookEvent> all = new ArrayList<>(kept);
            all.add(event);
            return all;
        }
    }

    /// What was typed as a number; -1, which no rule takes, when it is none.
    static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
