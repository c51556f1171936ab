package org.watchword.desktop.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.state.Evening;
import org.watchword.session.Command;
import org.watchword.session.Entered;
import org.watchword.session.Guest;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;

/// A number once printed stays that person's.
class DoorNumbersTest {

    private final Evening evening = Evening.comingIn();

    private static Guest guest(String name) {
        return new Guest(new PersonId(UUID.randomUUID()), new Personal.Known(name, ""));
    }

    private static List<String> names(DoorNumbers numbers) {
        return numbers.people().stream().map(DoorNumbers::said).toList();
    }

    @Test
    void numbersFollowNamesAndWhoComesKeepsTheirs() {
        Guest mia = guest("Mia Example");
        evening.ask(new Command.Expect(List.of(mia, guest("Ann Sample"), guest("Zoe Test"))));
        DoorNumbers numbers = DoorNumbers.NONE.with(evening.state().register());
        assertEquals(List.of("Ann Sample", "Mia Example", "Zoe Test"), names(numbers));
        assertEquals(Set.of(1, 2, 3), numbers.awaited(evening.state().register()));
        evening.ask(new Command.ArriveExpected(mia.id(), Entered.AT_THE_DOOR));
        assertSame(numbers, numbers.with(evening.state().register()));
        assertEquals(Set.of(1, 3), numbers.awaited(evening.state().register()));
        evening.ask(new Command.UndoEntry());
        assertEquals(Set.of(1, 2, 3), numbers.awaited(evening.state().register()));
    }

    @Test
    void afterARestartInTheMiddleTheNumbersAreTheSame() {
        Guest mia = guest("Mia Example");
        evening.ask(new Command.Expect(List.of(mia, guest("Ann Sample"), guest("Zoe Test"))));
        DoorNumbers before = DoorNumbers.NONE.with(evening.state().register());
        evening.ask(new Command.ArriveExpected(mia.id(), Entered.AT_THE_DOOR));
        assertEquals(before, DoorNumbers.NONE.with(evening.state().register()));
    }

    @Test
    void whoIsReadInLaterGetsTheNextNumbers() {
        evening.ask(new Command.Expect(List.of(guest("Mia Example"))));
        DoorNumbers numbers = DoorNumbers.NONE.with(evening.state().register());
        evening.ask(new Command.Expect(List.of(guest("Ann Sample"))));
        assertEquals(
                List.of("Mia Example", "Ann Sample"),
                names(numbers.with(evening.state().register())));
    }
}
