package org.watchword.records.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.watchword.records.register.Forgotten;
import org.watchword.records.register.GivenOnce;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;

class FunderSummaryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void noSessionsAreNothingToReport() {
        List<FunderLine> lines = FunderSummary.of(List.of());
        assertEquals(1, lines.size());
        assertEquals(0, lines.getFirst().attendances());
        assertEquals(new BigDecimal("0.00"), lines.getFirst().hours());
    }

    @Test
    void hoursAreRoundedOnceAtTheEnd() {
        List<GivenOnce> three = List.of(
                given("Fund", 0, 20, List.of()), given("Fund", 0, 20, List.of()), given("Fund", 0, 20, List.of()));
        assertEquals(new BigDecimal("0.00"), FunderSummary.of(three).getFirst().hours(), "nobody was there");
        List<GivenOnce> one = List.of(
                given("Fund", 1, 20, List.of()), given("Fund", 1, 20, List.of()), given("Fund", 1, 20, List.of()));
        assertEquals(new BigDecimal("1.00"), FunderSummary.of(one).getFirst().hours(), "three times a third");
    }

    @Test
    void sessionsAreAlsoGroupedByKindAndProgramme() {
        List<GivenOnce> given = List.of(given("Fund", 3, 60, List.of()));
        assertEquals("TRAINING", only(given, Grouping.KIND).getFirst().group());
        assertEquals(3, only(given, Grouping.PROGRAMME).getFirst().counted());
    }

    @Test
    void somebodyErasedStillCounts() {
        GivenOnce given = given("Fund", 0, 60, List.of(new Personal.Erased(), new Personal.Known("Ada", "")));
        FunderLine organisation = only(List.of(given), Grouping.ORGANISATION).getFirst();
        assertEquals(2, organisation.named());
        assertEquals("", organisation.group(), "both gave no organisation that is still known");
    }

    @Test
    void monthsAreInOrder() {
        List<GivenOnce> given = new ArrayList<>();
        for (int month : List.of(3, 12, 1)) {
            given.add(given("Fund", LocalDate.of(2026, month, 5)));
        }
        assertEquals(
                List.of("2026-01", "2026-03", "2026-12"),
                only(given, Grouping.MONTH).stream().map(FunderLine::group).toList());
    }

    @Property(tries = 100)
    void everyGroupingOfEverySessionAddsUpToAll(@ForAll("many") List<GivenOnce> given) {
        FunderLine all = FunderSummary.of(given).getFirst();
        for (Grouping grouping : List.of(Grouping.MONTH, Grouping.AUDIENCE, Grouping.AREA, Grouping.FUNDER)) {
            List<FunderLine> lines = only(given, grouping);
            assertEquals(
                    all.sessions(),
                    lines.stream().mapToInt(FunderLine::sessions).sum());
            assertEquals(all.named(), lines.stream().mapToInt(FunderLine::named).sum());
            assertEquals(
                    all.counted(), lines.stream().mapToInt(FunderLine::counted).sum());
        }
        assertEquals(
                all.named(),
                only(given, Grouping.ORGANISATION).stream()
                        .mapToInt(FunderLine::named)
                        .sum());
    }

    @Property(tries = 100)
    void noOrganisationOfFewerThanFiveIsEverNamed(@ForAll("many") List<GivenOnce> given) {
        for (FunderLine line : only(given, Grouping.ORGANISATION)) {
            assertTrue(line.group().isEmpty() || line.named() >= FunderSummary.SMALL);
        }
    }

    @Provide
    Arbitrary<List<GivenOnce>> many() {
        Arbitrary<Personal> person = Arbitraries.of("City Cars", "city cars ", "Small", "Tiny", "")
                .map(organisation -> new Personal.Known("Somebody", organisation));
        Arbitrary<GivenOnce> once = Combinators.combine(
                        Arbitraries.of("Fund A", "Fund B", ""),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 180),
                        person.list().ofMaxSize(12))
                .as(FunderSummaryTest::given);
        return once.list().ofMaxSize(8);
    }

    private static List<FunderLine> only(List<GivenOnce> given, Grouping grouping) {
        return FunderSummary.of(given).stream()
                .filter(line -> line.grouping() == grouping)
                .toList();
    }

    private static GivenOnce given(String funder, LocalDate date) {
        return new GivenOnce(
                row(funder, date, new SessionRow.People(0, 1), 60), List.of(), List.of(), List.of(), Forgotten.NOBODY);
    }

    private static GivenOnce given(String funder, int heads, int minutes, List<Personal> named) {
        List<PersonRow> people = new ArrayList<>();
        for (Personal personal : named) {
            PersonId id = new PersonId(UUID.randomUUID());
            PersonRow.Stay stay =
                    new PersonRow.Stay(Arrival.IN_TIME, Instant.EPOCH, Entered.By.TRAINER, 0, false, null);
            people.add(new PersonRow(people.size() + 1, id, personal, stay));
        }
        SessionRow row = row(funder, DAY, new SessionRow.People(people.size(), heads), minutes);
        return new GivenOnce(row, people, List.of(), List.of(), Forgotten.NOBODY);
    }

    private static SessionRow row(String funder, LocalDate date, SessionRow.People people, int minutes) {
        SessionRow.GivenDeck deck = new SessionRow.GivenDeck("taxi", "Taxi", "en", "", 10);
        SessionRow.Plan plan = new SessionRow.Plan(
                "Hall", date, LocalTime.NOON, funder, "gb", "taxi", false, false, SessionKind.TRAINING, "");
        SessionRow.SessionTimes times = new SessionRow.SessionTimes(
                Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null, Duration.ofMinutes(minutes), ZoneOffset.UTC);
        SessionId id = new SessionId(UUID.randomUUID());
        return new SessionRow(id, deck, plan, Phase.CLOSED, 9, people, times, false);
    }
}
