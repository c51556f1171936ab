package org.watchword.desktop.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.afterwards.Noting.Note;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookDecision;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.BookReason;
import org.watchword.session.book.BookRules;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Material;

class NotingTest {
    private final Book book = Afterward.book();

    @Test
    void materialIsLeftAtAPlaceThatTheBookKnows() {
        Book after = kept(noting().of(left("castle  hall", "12")));
        Material last = List.copyOf(after.outcomes().materials().values()).getLast();
        assertEquals(Afterward.HALL, last.place());
        assertEquals(12, last.copies());
        assertEquals(book.addresses(), after.addresses());
    }

    @Test
    void aPlaceThatIsNewIsTakenIntoTheBook() {
        Book after = kept(noting().of(left("Library", "3")));
        assertEquals(
                new Entry.Venue("Library", "gb/essex", ""),
                after.addresses().listed(EntryKind.VENUE).getLast().entry());
    }

    @Test
    void anOrganisationThatIsNewIsTakenIntoTheBook() {
        Book after = kept(noting().of(
                        new AfterwardsAsk.NoteAction("Best Taxis", ActionKind.POLICY_ADOPTED, "1", Afterward.TODAY)));
        assertEquals(
                List.of("Acme Cabs", "Best Taxis"),
                after.addresses().listed(EntryKind.ORGANISATION).stream()
                        .map(each -> each.entry().name())
                        .toList());
    }

    @Test
    void whatWasDoneIsOpenAgainWhenItIsUndone() {
        Note note = noting().of(new AfterwardsAsk.ActionDone(Afterward.TOLD.toString(), "28"));
        Book after = kept(note);
        assertEquals(1, after.outcomes().openActions().size());
        assertEquals(
                book.outcomes().openActions(), undone(after, note).outcomes().openActions());
    }

    @Test
    void everyNoteCanBeTakenBack() {
        List<Note> notes = List.of(
                noting().of(left("Castle Hall", "12")),
                noting().of(new AfterwardsAsk.NoteAction("Acme Cabs", ActionKind.LEAD_NAMED, "1", Afterward.TODAY)),
                noting().of(new AfterwardsAsk.NoteFollowUp(Afterward.TODAY)),
                noting().of(new AfterwardsAsk.TakeBackMaterial(Afterward.LEFT.toString())),
                noting().of(new AfterwardsAsk.TakeBackAction(Afterward.LEAD.toString())),
                noting().of(new AfterwardsAsk.TakeBackFollowUp(Afterward.OTHER.toString())),
                noting().of(new AfterwardsAsk.FollowUpDone(Afterward.OTHER.toString(), "20", "9")));
        notes.forEach(note -> assertEquals(book, undone(kept(note), note)));
    }

    @Test
    void whatIsNoNumberIsRefusedByTheRules() {
        for (String typed : List.of("", "many", "-3", "1234567", "3.5")) {
            assertEquals(
                    new BookDecision.Refused(BookReason.NOT_A_NUMBER),
                    BookRules.decide(
                            book, noting().of(left("Castle Hall", typed)).events()),
                    typed);
        }
    }

    @Test
    void nobodyRepliedWhenThatBoxIsLeftEmpty() {
        Book after = kept(noting().of(new AfterwardsAsk.FollowUpDone(Afterward.OTHER.toString(), "20", " ")));
        assertEquals(
                0,
                after.outcomes()
                        .followUps()
                        .get(Afterward.OTHER)
                        .replies()
                        .orElseThrow()
                        .replied());
    }

    private Noting noting() {
        return new Noting(book, Afterward.TODAY, Optional.of(Afterward.SESSION), "gb/essex", "taxi-private-hire");
    }

    private static AfterwardsAsk.NoteMaterial left(String place, String copies) {
        return new AfterwardsAsk.NoteMaterial(place, "poster", "en", copies);
    }

    private Book kept(Note note) {
        return happens(book, note.events());
    }

    private static Book undone(Book after, Note note) {
        return happens(after, note.undo());
    }

    private static Book happens(Book book, List<BookEvent> events) {
        return assertInstanceOf(BookDecision.Happens.class, BookRules.decide(book, events))
                .after();
    }
}
