package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.List;
import org.watchword.records.register.SessionRow;
import org.watchword.session.book.Learned;
import org.watchword.tables.Cell;

/// Says what a report does not show: what is in none, and what was kept back in this one.
record NotShown(ReportWish wish, Sources sources, FigureWords words) {

    List<String> sentences(List<ReportSection> sections) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(FigureWord.WITHOUT_NAMES));
        sentences.add(words.say(FigureWord.WITHOUT_SMALL, wish.threshold()));
        long hidden = sections.stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.table().rows().stream())
                .flatMap(List::stream)
                .filter(Cell.Hidden.class::isInstance)
                .count();
        if (hidden > 0) {
            sentences.add(words.say(FigureWord.WITHOUT_HIDDEN, hidden));
        }
        if (merged(sections)) {
            sentences.add(words.say(FigureWord.WITHOUT_MERGED, wish.threshold()));
        }
        if (sources.held().stream().anyMatch(row -> row.people().counted() > 0)) {
            sentences.add(words.say(FigureWord.WITHOUT_UNIQUE));
        }
        if (!wish.scope().funder().isEmpty()) {
            sentences.add(words.say(FigureWord.WITHOUT_GIVEN_OUT));
        }
        if (!measuredLater()) {
            sentences.add(words.say(FigureWord.WITHOUT_LATER));
        }
        return sentences;
    }

    private boolean merged(List<ReportSection> sections) {
        List<Cell> others = List.of(
                Cell.of(words.say(FigureWord.OTHER_AUDIENCES)),
                Cell.of(words.say(FigureWord.OTHER_AREAS)),
                Cell.of(words.say(FigureWord.OTHER_ORGANISATIONS)));
        return sections.stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.table().rows().stream())
                .anyMatch(row -> others.contains(row.getFirst()));
    }

    private boolean measuredLater() {
        var learned = sources.book().outcomes().learned();
        return sources.held().stream()
                .map(SessionRow::id)
                .filter(learned::containsKey)
                .map(learned::get)
                .anyMatch(each -> each != null && later(each));
    }

    private static boolean later(Learned learned) {
        return learned.later().isPresent();
    }
}
