package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.records.key.Passphrase;
import org.watchword.room.rehearsal.Performance;
import org.watchword.room.rehearsal.RehearsalStopped;
import org.watchword.room.rehearsal.Script;
import org.watchword.room.rehearsal.StageClock;
import org.watchword.room.rehearsal.ThrowAway;
import org.watchword.session.SessionState;

class LockedRoomTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path data;

    @Test
    void aLockedRoomAsksAndAWrongPassphraseIsNoHarm() throws IOException {
        Shipped.room(data, CLOCK).close();
        LockedRoom locked = assertInstanceOf(RoomOpening.Locked.class, open()).room();
        assertEquals(new RoomOpening.WrongSecret(), locked.open(new Passphrase("not these words at all")));
        assertEquals(new RoomOpening.InUse(), open(), "it is kept for whoever knows the passphrase");
        RoomOpening.Opened opened = assertInstanceOf(RoomOpening.Opened.class, locked.open(Shipped.PASSPHRASE));
        assertTrue(opened.room().records().mayName());
        opened.room().close();
    }

    @Test
    void aRoomThatIsLeftLockedIsFreeForAnother() throws IOException {
        Shipped.room(data, CLOCK).close();
        assertInstanceOf(RoomOpening.Locked.class, open()).room().close();
        assertInstanceOf(RoomOpening.Locked.class, open()).room().close();
    }

    @Test
    void withoutAPassphraseARehearsalsPeopleAreCountedAndNotNamed() throws IOException, RehearsalStopped {
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, open()).room()) {
            SessionState state = rehearsed(room);
            assertEquals(0, state.register().people().size());
            assertEquals(9, state.register().total());
        }
    }

    @Test
    void recordsThatAreThrownAwayNameTheirPeopleBehindALock() throws IOException, RehearsalStopped {
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, open()).room()) {
            ThrowAway.lock(room);
            assertEquals(9, rehearsed(room).register().people().size());
        }
        assertInstanceOf(RoomOpening.Locked.class, open()).room().close();
    }

    private static SessionState rehearsed(Room room) throws RehearsalStopped {
        Script script = new Script(9, 1, CLOCK.instant().atZone(ZoneOffset.UTC));
        StageClock clock = script.clock();
        return new Performance(room, Shipped.taxiPlan(room), new Area("gb"))
                .play(script, clock)
                .ended()
                .state();
    }

    private RoomOpening open() {
        return Room.open(new DataFolder(data), Shipped.library(), CLOCK, _ -> {});
    }
}
