package org.watchword.session.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GivenOutTest {

    private static final GivenOutId ID = new GivenOutId(new UUID(4, 1));
    private static final GivenOut.Standing OLD =
            new GivenOut.Standing("helpline", "0800 000 0001", "08000000001", LocalDate.of(2026, 5, 31));
    private static final GivenOut.Standing NEW =
            new GivenOut.Standing("helpline", "0800 000 0002", "08000000002", Books.DAY);

    private static BookEvent.PrintsGivenOut given(int copies, String area, String place) {
        return new BookEvent.PrintsGivenOut(
                ID,
                new GivenOut(
                        Books.DAY,
                        new GivenOut.What("taxi-leaflet", 1, "en", "A5", "gb/essex"),
                        copies,
                        new GivenOut.Spot(SpotKind.TAXI_OFFICE, area, place),
                        List.of(OLD),
                        null));
    }

    @Test
    void whatWentSomewhereStandsThereUntilItIsTakenBack() {
        BookEvent.PrintsGivenOut given = given(40, "gb/essex", "Castle Cars");
        Book after = Books.after(Book.EMPTY, given);
        assertEquals(given.given(), after.outcomes().given().get(ID));
        assertEquals(Book.EMPTY, Books.after(after, new BookEvent.GivingTakenBack(ID)));
    }

    @Test
    void sayingItAgainMendsIt() {
        Book after = Books.after(Book.EMPTY, given(40, "gb/essex", ""), given(4, "gb", "The library"));
        assertEquals(1, after.outcomes().given().size());
        assertEquals(4, after.outcomes().given().get(ID).copies());
    }

    @Test
    void aLabelPutsAnotherNumberInThePlaceOfTheOld() {
        GivenOut before = given(40, "gb", "").given();
        GivenOut renewed = before.renewed(Books.DAY.plusDays(9), List.of(NEW));
        assertEquals(Optional.empty(), before.renewed());
        assertEquals(Optional.of(Books.DAY.plusDays(9)), renewed.renewed());
        assertEquals(List.of(NEW), renewed.numbers());
        assertEquals(before.spot(), renewed.spot());
    }

    @Test
    void whatCannotBeIsRefused() {
        Books.assertRefused(BookReason.NOT_A_NUMBER, Book.EMPTY, given(0, "gb", ""));
        Books.assertRefused(BookReason.NOT_A_NUMBER, Book.EMPTY, given(BookRules.MOST + 1, "gb", ""));
        Books.assertRefused(BookReason.NAME_MISSING, Book.EMPTY, given(1, " ", ""));
        Books.assertRefused(BookReason.NAME_TOO_LONG, Book.EMPTY, given(1, "gb", "x".repeat(201)));
        Books.assertRefused(BookReason.NAME_TOO_LONG, Book.EMPTY, given(1, "gb", "Hall\nroom 2"));
        Books.assertRefused(BookReason.NOT_IN_THE_BOOK, Book.EMPTY, new BookEvent.GivingTakenBack(ID));
    }

    @Test
    void thePlaceItselfReachesNoLog() {
        String said = given(40, "gb/essex", "Castle Cars").toString();
        assertFalse(said.contains("Castle"), said);
        assertTrue(said.contains("TAXI_OFFICE"), said);
    }

    @Test
    void anIdIsReadAsItWasWritten() {
        assertEquals(ID, GivenOutId.parse(ID.toString()));
    }
}
