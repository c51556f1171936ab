package org.watchword.records.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.GivenSession;
import org.watchword.records.Records;
import org.watchword.records.register.Scope;
import org.watchword.session.Band;
import org.watchword.session.SessionId;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

class ExportsTest {

    private static final Scope.Period YEAR = new Scope.Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 10, 31));

    private final Records records;

    ExportsTest(@TempDir Path folder) {
        records = GivenSession.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        records.close();
    }

    @Test
    void aRegisterHasARowForEachPersonAndNoTimes() throws IOException {
        GivenSession.prepared(records, 1)
                .arrives("Ada", "City Cars")
                .arrives("=Bo", "")
                .heads(Band.PEOPLE, 3)
                .presented();
        Table table = Exports.register(records.ask().given(YEAR), _ -> true, english());
        assertEquals(2, table.rows().size());
        assertEquals(
                List.of(
                        Cell.of(LocalDate.of(2026, 11, 22)),
                        Cell.of("Taxi drivers"),
                        Cell.of("Town hall"),
                        Cell.of(2),
                        Cell.of("=Bo"),
                        new Cell.Empty(),
                        new Cell.Empty()),
                table.rows().get(1));
    }

    @Test
    void theFunderIsToldNamedAndCountedApart() throws IOException {
        GivenSession.prepared(records, 1)
                .arrive("City Cars", 6)
                .heads(Band.PUPILS, 4)
                .presented()
                .closed();
        FunderLine all = lines(YEAR).getFirst();
        assertEquals(1, all.sessions());
        assertEquals(6, all.named());
        assertEquals(4, all.counted());
        assertEquals(10, all.attendances());
        assertEquals(new BigDecimal("1.75"), all.hours(), "ten people for ten and a half minutes");
    }

    @Test
    void organisationsOfFewerThanFiveAreNotNamed() throws IOException {
        GivenSession.prepared(records, 1)
                .arrive("City Cars", 5)
                .arrive("Small Cars", 4)
                .arrive("Tiny Cars", 1)
                .presented();
        List<FunderLine> organisations = of(Grouping.ORGANISATION);
        assertEquals(
                List.of("City Cars", ""),
                organisations.stream().map(FunderLine::group).toList());
        assertEquals(
                List.of(false, true),
                organisations.stream().map(FunderLine::other).toList());
        assertEquals(5, organisations.getLast().named());
    }

    @Test
    void oneOrganisationSpeltTwoWaysIsOne() throws IOException {
        GivenSession.prepared(records, 1)
                .arrive("City Cars", 3)
                .arrive(" city  cars ", 3)
                .presented();
        assertEquals(
                List.of("City Cars"),
                of(Grouping.ORGANISATION).stream().map(FunderLine::group).toList());
    }

    @Test
    void everyGroupingAddsUpToAllSessions() throws IOException {
        GivenSession.prepared(records, 1, "Fund A", "taxi", false)
                .arrive("X", 7)
                .presented();
        GivenSession.prepared(records, 20, "Fund B", "taxi", false)
                .heads(Band.STAFF, 9)
                .presented();
        GivenSession.prepared(records, 40, "", "schools-staff", false)
                .arrive("Y", 5)
                .presented();
        List<FunderLine> lines = lines(YEAR);
        for (Grouping grouping : List.of(Grouping.MONTH, Grouping.AUDIENCE, Grouping.AREA, Grouping.FUNDER)) {
            int people = lines.stream()
                    .filter(line -> line.grouping() == grouping)
                    .mapToInt(FunderLine::attendances)
                    .sum();
            assertEquals(21, people, grouping.name());
        }
    }

    @Test
    void rehearsalsAndSessionsThatNeverBeganCountInNoReport() throws IOException {
        SessionId rehearsal = GivenSession.prepared(records, 1, "Fund", "taxi", true)
                .arrive("X", 7)
                .presented()
                .id();
        GivenSession.prepared(records, 2).arrive("X", 7);
        assertEquals(0, lines(YEAR).getFirst().attendances());
        assertEquals(7, lines(new Scope.Only(rehearsal)).getFirst().attendances(), "but it can be looked at alone");
    }

    @Test
    void answersHaveARowForEachOptionWithItsCount() throws IOException {
        GivenSession.prepared(records, 1).presented();
        Table table = Exports.answers(records.ask().given(YEAR), english());
        assertEquals(3, table.rows().size());
        assertEquals(
                List.of(Cell.of("b"), Cell.of("yes"), Cell.of(7)),
                table.rows().get(1).subList(5, 8));
    }

    @Test
    void everyWordIsThereAndNoneTooMany() {
        Set<String> words = Arrays.stream(ExportWord.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(words, english().keys());
    }

    @Test
    void aLanguageWithoutWordsOfItsOwnSpeaksEnglish() {
        assertEquals("Name", ExportWords.in(Locale.forLanguageTag("cy")).say(ExportWord.NAME));
    }

    @Test
    void codesAreShownByTheirNames() throws IOException {
        GivenSession.prepared(records, 1).arrive("X", 7).presented();
        ExportWords words = english().naming(_ -> "Taxi drivers", _ -> "Essex");
        Table table = Exports.funder(records.ask().given(YEAR), words);
        assertTrue(table.rows().stream().anyMatch(row -> row.get(1).equals(Cell.of("Essex"))));
        assertFalse(table.rows().stream().anyMatch(row -> row.get(1).equals(Cell.of("gb/essex"))));
    }

    private List<FunderLine> lines(Scope scope) throws IOException {
        return FunderSummary.of(records.ask().given(scope));
    }

    private List<FunderLine> of(Grouping grouping) throws IOException {
        return lines(YEAR).stream().filter(line -> line.grouping() == grouping).toList();
    }

    private static ExportWords english() {
        return ExportWords.in(Locale.ENGLISH);
    }
}
