package org.watchword.room.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.NamedArea;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.SpotKind;

/// Places that hold a number which is no longer right, over the contacts that are shipped.
class RecallTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:30:00Z"), ZoneId.of("Europe/London"));
    private static final NamedArea ESSEX = new NamedArea(new Area("gb/essex"), LocalText.of("en", "Essex"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path data;

    private Room room;
    private OwnContacts own;

    @BeforeEach
    void open() {
        room = Shipped.room(data, CLOCK);
        own = new OwnContacts(room, data.resolve("content"));
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private Contact contact(String id) {
        return room.library().directory(ESSEX.area()).find(id).orElseThrow();
    }

    private void give(int id, String area, GivenOut.Standing... numbers) {
        GivenOut given = new GivenOut(
                DAY.minusDays(id),
                new GivenOut.What("taxi-leaflet", 1, "en", "A5", area),
                40,
                new GivenOut.Spot(SpotKind.SHOP, area, ""),
                List.of(numbers),
                null);
        room.keep(List.of(new BookEvent.PrintsGivenOut(new GivenOutId(new UUID(5, id)), given)));
    }

    private List<Recall> recalls() {
        return Recall.of(room.book(), room.library());
    }

    private static Contact withNumber(Contact of, String display, String digits) {
        return new Contact(
                of.id(),
                of.area(),
                of.name(),
                of.purpose(),
                of.kind(),
                display,
                digits,
                of.hours(),
                of.cost(),
                of.languages(),
                Optional.empty(),
                of.url(),
                of.source(),
                new Checked(DAY, "Ada"),
                of.status(),
                of.reason(),
                of.replaces(),
                of.place());
    }

    @Test
    void whatIsRightNowIsNotRecalledHoweverItIsSpelt() {
        give(1, "gb/essex", Recall.standing(contact("council-night")), Recall.standing(contact("fearless")));
        give(2, "gb/essex", new GivenOut.Standing("modern-slavery-helpline", "0800 0121 700", "08000121700", DAY));
        assertEquals(List.of(), recalls());
    }

    @Test
    void aChangedNumberIsRecalledWithTheNewOneUntilItIsReplaced() {
        give(1, "gb/essex", Recall.standing(contact("police")), Recall.standing(contact("council-night")));
        own.keep(ESSEX, List.of(withNumber(contact("council-night"), "01206 000 111", "01206000111")));
        Recall recall = recalls().getFirst();
        assertEquals(1, recalls().size());
        assertEquals("0345 606 1212", recall.old().display());
        assertEquals(Optional.of("01206 000 111"), recall.now().map(Contact::display));
        assertEquals(
                List.of("101", "01206 000 111"),
                recall.renewed().stream().map(GivenOut.Standing::display).toList());
        room.keep(List.of(
                new BookEvent.PrintsGivenOut(recall.id(), recall.given().renewed(DAY.plusDays(2), recall.renewed()))));
        assertEquals(List.of(), recalls());
    }

    @Test
    void aRetiredContactIsRecalledWithWhatReplacesIt() {
        give(1, "gb/essex", new GivenOut.Standing("salvation-army-old", "0300 303 8151", "03003038151", DAY));
        give(2, "gb/essex", new GivenOut.Standing("nspcc-ctail", "0800 107 7057", "08001077057", DAY));
        List<Recall> recalls = recalls();
        assertEquals(Optional.empty(), recalls.get(0).now());
        assertEquals(Optional.of("salvation-army"), recalls.get(1).now().map(Contact::id));
        assertEquals(List.of(), recalls.get(0).renewed());
    }

    @Test
    void aContactThatIsGoneOrBecameAnAddressIsRecalled() {
        give(1, "gb/essex", new GivenOut.Standing("somebody", "0300 000 0000", "03000000000", DAY));
        give(2, "gb/essex", new GivenOut.Standing("fearless", "0300 000 0000", "03000000000", DAY));
        assertEquals(2, recalls().size());
    }

    @Test
    void aChangeInOneAreaRecallsNothingElsewhere() {
        give(1, "gb/scotland", Recall.standing(contact("emergency")));
        own.keep(ESSEX, List.of(withNumber(contact("emergency"), "112", "112")));
        assertEquals(List.of(), recalls());
    }
}
