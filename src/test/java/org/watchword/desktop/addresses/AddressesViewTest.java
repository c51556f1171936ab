package org.watchword.desktop.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.addresses.AddressesViewState.Choice;
import org.watchword.desktop.addresses.AddressesViewState.Known;
import org.watchword.desktop.addresses.AddressesViewState.Option;
import org.watchword.desktop.addresses.AddressesViewState.Progress;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;

class AddressesViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final EntryId HALL = id(1);
    private static final EntryId SCHOOL = id(2);
    private static final EntryId OLD = id(3);
    private static final EntryId FUND = id(4);
    private static final EntryId YEAR = id(5);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Addresses BOOK = Book.EMPTY
            .after(List.of(
                    venue(HALL, "Castle Hall, Colchester"),
                    venue(SCHOOL, "School hall"),
                    venue(OLD, "Castle Hal"),
                    new BookEvent.FunderKept(FUND, new Entry.Funder("Essex Police and Crime Fund")),
                    new BookEvent.ProgrammeKept(
                            YEAR, new Entry.Programme("Safer year", FUND, DAY, DAY.plusYears(1), 20, 400)),
                    new BookEvent.EntriesJoined(OLD, HALL)))
            .addresses();
    private static final Known KNOWN = new Known(
            List.of(new Option("", "Not said"), new Option("gb/essex", "Essex")),
            List.of(new Option("", "Not said"), new Option("taxi-private-hire", "Taxi drivers")));

    private final List<AddressesAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheAddressBook() {
        Choice programme =
                Choice.START.on(Optional.of(YEAR), EntryForm.of(BOOK.find(YEAR).orElseThrow(), BOOK));
        Pictures.take("addresses", () -> view(BOOK, chosen(), ENGLISH));
        Pictures.take("addresses-programme", () -> view(BOOK, programme, ENGLISH));
        Pictures.take("addresses-empty", () -> view(Book.EMPTY.addresses(), Choice.START, ENGLISH));
        Pictures.take("addresses-pseudo", () -> view(BOOK, chosen(), PseudoLanguage.texts()));
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(BOOK, chosen(), ENGLISH), robot -> {
            robot.press("kind-funder");
            robot.press("new");
            robot.press("put-away");
            robot.press("part-" + OLD);
            robot.press("back");
        });
        assertEquals(
                List.of(
                        new AddressesAsk.Show(EntryKind.FUNDER),
                        new AddressesAsk.New(),
                        new AddressesAsk.PutAway(),
                        new AddressesAsk.Part(OLD.toString()),
                        new AddressesAsk.Back()),
                asked);
    }

    @Test
    void whatStandsInTheBoxesIsKept() {
        Robot.in(() -> view(BOOK, chosen(), ENGLISH), robot -> {
            Stagehand.run(() -> robot.node("name", TextField.class).setText("Civic Hall"));
            robot.keys(KeyCode.CONTROL, KeyCode.S);
        });
        assertEquals(
                List.of(new AddressesAsk.Save(new EntryForm(
                        EntryKind.VENUE, "Civic Hall", "gb/essex", "1 High Street", "", "", null, null, "", ""))),
                asked);
    }

    @Test
    @SuppressWarnings("unchecked") // what a box with this id holds
    void anEntryIsChosenAndJoinedToAnother() {
        Robot.in(() -> view(BOOK, chosen(), ENGLISH), robot -> {
            Stagehand.run(() ->
                    robot.node("entries", ListView.class).getSelectionModel().select(1));
            Stagehand.run(() ->
                    robot.node("same-as", ComboBox.class).getSelectionModel().selectFirst());
            robot.press("join");
        });
        assertEquals(
                List.of(new AddressesAsk.Choose(SCHOOL.toString()), new AddressesAsk.Join(SCHOOL.toString())), asked);
    }

    @Test
    void theListHoldsWhatIsSearchedFor() {
        var state = AddressesViewState.of(BOOK, Choice.START.searching("castle"), KNOWN, Progress.START, ENGLISH);
        assertEquals(List.of(new Option(HALL.toString(), "Castle Hall, Colchester")), state.rows());
        var none = AddressesViewState.of(BOOK, Choice.START.searching("zebra"), KNOWN, Progress.START, ENGLISH);
        assertEquals("Nothing has these words in its name.", none.empty());
    }

    @Test
    void anEntryGoesThroughItsBoxesUnchanged() {
        for (EntryId id : List.of(HALL, FUND, YEAR)) {
            Entry entry = BOOK.find(id).orElseThrow();
            assertEquals(entry, EntryForm.of(entry, BOOK).entry());
        }
    }

    private static Choice chosen() {
        return Choice.START.on(Optional.of(HALL), EntryForm.of(BOOK.find(HALL).orElseThrow(), BOOK));
    }

    private AddressesView view(Addresses book, Choice choice, Texts texts) {
        return new AddressesView(
                new SimpleObjectProperty<>(AddressesViewState.of(book, choice, KNOWN, Progress.START, texts)),
                asked::add,
                texts);
    }

    private static EntryId id(long number) {
        return new EntryId(new UUID(1, number));
    }

    private static BookEvent venue(EntryId id, String name) {
        return new BookEvent.VenueKept(id, new Entry.Venue(name, "gb/essex", "1 High Street"));
    }
}
