package org.watchword.records.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.watchword.records.register.GivenOnce;
import org.watchword.records.register.PersonRow;
import org.watchword.records.register.RoundRow;
import org.watchword.records.register.SessionRow;
import org.watchword.session.Asked;
import org.watchword.session.Personal;
import org.watchword.session.SessionKind;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// The tables that leave the laptop, made from what the register says. Nobody's arrival or leaving time is in any of
/// them.
public final class Exports {

    private Exports() {}

    /// The register: a row for each person by name, session by session, in the order they came.
    ///
    /// @param whom who may stand in it
    public static Table register(List<GivenOnce> given, Predicate<PersonRow> whom, ExportWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GivenOnce each : given) {
            each.people().stream().filter(whom).forEach(person -> rows.add(person(each.session(), person, words)));
        }
        List<String> columns = words(
                words,
                ExportWord.DATE,
                ExportWord.TRAINING,
                ExportWord.VENUE,
                ExportWord.NUMBER,
                ExportWord.NAME,
                ExportWord.ORGANISATION,
                ExportWord.ROLE);
        return new Table(words.say(ExportWord.REGISTER), columns, rows);
    }

    private static List<Cell> person(SessionRow session, PersonRow row, ExportWords words) {
        Cell name = Cell.of(words.say(ExportWord.FORGOTTEN));
        Cell organisation = new Cell.Empty();
        Cell role = new Cell.Empty();
        if (row.personal() instanceof Personal.Known known) {
            name = Cell.of(known.name());
            organisation = Cell.of(known.organisation());
            role = Cell.of(known.role());
        }
        return List.of(
                Cell.of(session.plan().date()),
                Cell.of(session.deck().title()),
                Cell.of(session.plan().venue()),
                Cell.of(row.place()),
                name,
                organisation,
                role);
    }

    /// The funder's summary; see [FunderSummary].
    public static Table funder(List<GivenOnce> given, ExportWords words) {
        List<List<Cell>> rows = FunderSummary.of(given).stream()
                .map(line -> funderRow(line, words))
                .toList();
        List<String> columns = words(
                words,
                ExportWord.GROUPED_BY,
                ExportWord.GROUP,
                ExportWord.SESSIONS,
                ExportWord.PEOPLE,
                ExportWord.BY_NAME,
                ExportWord.HEAD_COUNT,
                ExportWord.PERSON_HOURS);
        return new Table(words.say(ExportWord.FUNDER_SUMMARY), columns, rows);
    }

    private static List<Cell> funderRow(FunderLine line, ExportWords words) {
        return List.of(
                Cell.of(words.say(grouping(line.grouping()))),
                Cell.of(group(line, words)),
                Cell.of(line.sessions()),
                Cell.of(line.attendances()),
                Cell.of(line.named()),
                Cell.of(line.counted()),
                Cell.of(line.hours()));
    }

    private static String group(FunderLine line, ExportWords words) {
        if (line.grouping() == Grouping.ALL) {
            return "";
        }
        if (line.other()) {
            return words.say(ExportWord.OTHER_ORGANISATIONS);
        }
        if (line.group().isEmpty()) {
            return words.say(ExportWord.NOT_GIVEN);
        }
        return switch (line.grouping()) {
            case AUDIENCE -> words.audience(line.group());
            case AREA -> words.area(line.group());
            case KIND -> words.say(kind(SessionKind.valueOf(line.group())));
            case ALL, MONTH, ORGANISATION, FUNDER, PROGRAMME -> line.group();
        };
    }

    private static ExportWord grouping(Grouping grouping) {
        return switch (grouping) {
            case ALL -> ExportWord.ALL_SESSIONS;
            case MONTH -> ExportWord.MONTH;
            case AUDIENCE -> ExportWord.AUDIENCE;
            case ORGANISATION -> ExportWord.ORGANISATION;
            case AREA -> ExportWord.AREA;
            case FUNDER -> ExportWord.FUNDER;
            case KIND -> ExportWord.KIND;
            case PROGRAMME -> ExportWord.PROGRAMME;
        };
    }

    private static ExportWord kind(SessionKind kind) {
        return switch (kind) {
            case TRAINING -> ExportWord.TRAINING_KIND;
            case TALK -> ExportWord.TALK;
            case CONFERENCE -> ExportWord.CONFERENCE;
            case VISIT -> ExportWord.VISIT;
            case WORKSHOP -> ExportWord.WORKSHOP;
        };
    }

    /// The answers: a row for each question, moment and option. Hands that were not counted are an empty cell, not 0.
    public static Table answers(List<GivenOnce> given, ExportWords words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GivenOnce each : given) {
            for (RoundRow round : each.rounds()) {
                round.options().forEach(option -> rows.add(answer(each.session(), round, option, words)));
            }
        }
        List<String> columns = words(
                words,
                ExportWord.DATE,
                ExportWord.TRAINING,
                ExportWord.QUESTION,
                ExportWord.QUESTION_VERSION,
                ExportWord.ASKED,
                ExportWord.OPTION,
                ExportWord.RIGHT,
                ExportWord.HANDS);
        return new Table(words.say(ExportWord.ANSWERS), columns, rows);
    }

    private static List<Cell> answer(SessionRow session, RoundRow round, RoundRow.OptionRow option, ExportWords words) {
        Integer hands = option.handsOrNull();
        return List.of(
                Cell.of(session.plan().date()),
                Cell.of(session.deck().title()),
                Cell.of(round.questionId()),
                Cell.of(round.moduleVersion()),
                Cell.of(words.say(asked(round.asked()))),
                Cell.of(option.option()),
                Cell.of(words.say(option.right() ? ExportWord.YES : ExportWord.NO)),
                hands == null ? new Cell.Empty() : Cell.of(hands));
    }

    private static ExportWord asked(Asked asked) {
        return switch (asked) {
            case BEFORE -> ExportWord.BEFORE;
            case TEACHING -> ExportWord.TEACHING;
            case AFTER -> ExportWord.AFTER;
        };
    }

    private static List<String> words(ExportWords words, ExportWord... columns) {
        return List.of(columns).stream().map(words::say).toList();
    }
}
