package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Builds events for the tests of the journal.
final class Drafts {

    static final UUID SESSION = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final Instant START = Instant.parse("2026-11-21T09:00:00.123456789Z");

    private Drafts() {}

    static Draft plain(int number) {
        return draft(number, "slide-shown", "{\"slide\":" + number + "}", new PersonalPart.None());
    }

    static Draft about(String name) {
        return draft(0, "person-arrived", "{\"person\":1}", PersonalPart.keep("{\"name\":\"" + name + "\"}"));
    }

    private static Draft draft(int number, String kind, String payload, PersonalPart personal) {
        return new Draft(SESSION, kind, 1, START.plusSeconds(number), "Europe/London", payload, personal);
    }

    static List<Entry> append(Journal journal, Draft... drafts) {
        return assertInstanceOf(Appended.Forced.class, journal.append(List.of(drafts)))
                .entries();
    }

    static List<Entry> all(Path folder, DataKey key) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Reading.of(folder, key, entries::add);
        return entries;
    }
}
