package org.watchword.records.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.records.Locksmith;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.journal.Reading;
import org.watchword.session.Happened;
import org.watchword.session.SessionEvent;

/// Files written by earlier versions of the program stay here for ever and are read by every later one.
///
/// `<kind>.<version>.json` holds a payload, and on its second line the personal part if there is one. When a
/// payload changes, [WriteForms] writes the new version's file beside the old one; `<kind>.<version>.named.json` is
/// the same payload with a personal part that came later. `journal-1` is a whole sealed journal, and
/// `journal-2` one whose events were appended together and so stand in one frame; `journal-3` has what a register
/// with expected people, slips and corrections writes, in a session that has a kind.
class OldFormsTest {

    private static final Path FORMS = Path.of(
                    System.getProperty("watchword.root"), "modules", "records", "src", "test", "resources")
            .resolve("org/watchword/records/event");

    /// What could not happen yet when the journal among the resources was written.
    private static final Set<EventKind> AFTER_THE_FIRST = EnumSet.of(
            EventKind.SKIP_TAKEN_BACK,
            EventKind.TALK_STARTED,
            EventKind.TALK_STOPPED,
            EventKind.END_MOVED,
            EventKind.HANDS_DOUBTED,
            EventKind.ANSWERS_EXPLAINED,
            EventKind.PHONES_COUNTED);

    /// What could not happen yet when the second one was.
    private static final Set<EventKind> AFTER_THE_SECOND = EnumSet.of(
            EventKind.PERSON_EXPECTED,
            EventKind.EXPECTATION_DROPPED,
            EventKind.EXPECTED_ARRIVED,
            EventKind.ARRIVAL_CHANGED,
            EventKind.PERSON_LEFT,
            EventKind.LEAVING_TAKEN_BACK,
            EventKind.PERSON_CORRECTED,
            EventKind.LINES_JOINED,
            EventKind.LINES_PARTED,
            EventKind.ENTRY_UNDONE,
            EventKind.NAMES_FORGOTTEN,
            EventKind.ANSWERS_EXPLAINED,
            EventKind.PHONES_COUNTED);

    /// What could not happen yet when the third one was.
    private static final Set<EventKind> AFTER_THE_THIRD =
            EnumSet.of(EventKind.NAMES_FORGOTTEN, EventKind.ANSWERS_EXPLAINED, EventKind.PHONES_COUNTED);

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormEverWrittenIsStillRead(Path file) throws IOException {
        Draft draft = draft(file);
        Happened read = EventCodec.decode(OneOfEach.entry(draft)).orElseThrow();
        SessionEvent expected = (file.toString().endsWith(".named.json") ? OneOfEach.named() : OneOfEach.events())
                .filter(event -> EventKind.of(event).word().equals(draft.kind()))
                .findFirst()
                .orElseThrow();
        assertEquals(OneOfEach.asOf(draft.version(), expected), read.event());
    }

    @ParameterizedTest
    @EnumSource
    void theFormWrittenTodayStandsAmongThem(EventKind kind) throws IOException {
        Path file = FORMS.resolve(kind.word() + "." + kind.version() + ".json");
        SessionEvent event = OneOfEach.events()
                .filter(each -> EventKind.of(each) == kind)
                .findFirst()
                .orElseThrow();
        Draft written = EventCodec.encode(OneOfEach.SESSION, new Happened(event, OneOfEach.AT, OneOfEach.ZONE));
        assertEquals(draft(file).payload(), written.payload());
    }

    @Test
    void aJournalOfTheFirstFormIsStillRead(@TempDir Path folder) throws IOException {
        List<SessionEvent> events = OneOfEach.events()
                .filter(event -> !AFTER_THE_FIRST.contains(EventKind.of(event)))
                .filter(event -> !AFTER_THE_SECOND.contains(EventKind.of(event)))
                .map(event -> OneOfEach.asOf(1, event))
                .toList();
        assertEquals(events, journal("journal-1", folder));
    }

    @Test
    void aJournalWhoseEventsStandTogetherIsStillRead(@TempDir Path folder) throws IOException {
        List<SessionEvent> events = OneOfEach.events()
                .filter(event -> !AFTER_THE_SECOND.contains(EventKind.of(event)))
                .map(event -> OneOfEach.asOf(1, event))
                .toList();
        assertEquals(events, journal("journal-2", folder));
    }

    @Test
    void aJournalOfAWholeRegisterIsStillRead(@TempDir Path folder) throws IOException {
        List<SessionEvent> events = OneOfEach.events()
                .filter(event -> !AFTER_THE_THIRD.contains(EventKind.of(event)))
                .map(event -> OneOfEach.asOf(Math.min(3, EventKind.of(event).version()), event))
                .toList();
        assertEquals(events, journal("journal-3", folder));
    }

    private static List<SessionEvent> journal(String name, Path folder) throws IOException {
        byte[] hexed = Files.readAllBytes(FORMS.resolve(name + ".hex"));
        byte[] segment = HexFormat.of().parseHex(new String(hexed, StandardCharsets.US_ASCII).replaceAll("\\s", ""));
        Files.write(folder.resolve("000001.journal"), segment);
        Files.copy(FORMS.resolve(name + ".key"), folder.resolve("data.key"));
        TreeMap<Long, Entry> entries = new TreeMap<>();
        Reading reading = Reading.of(
                folder,
                Locksmith.key(folder),
                entry -> entries.put(entry.stamp().sequence(), entry));
        assertTrue(reading.holds());
        return entries.values().stream()
                .map(EventCodec::decode)
                .flatMap(Optional::stream)
                .map(Happened::event)
                .toList();
    }

    private static Draft draft(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] name = file.getFileName().toString().split("\\.");
        PersonalPart personal =
                lines.size() > 1 ? new PersonalPart.Kept("00".repeat(32), lines.get(1)) : new PersonalPart.None();
        return new Draft(
                OneOfEach.SESSION.value(),
                name[0],
                Integer.parseInt(name[1]),
                OneOfEach.AT,
                OneOfEach.ZONE.getId(),
                lines.getFirst(),
                personal);
    }
}
