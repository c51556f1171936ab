package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchword.records.figures.Made.RowAt;
import org.watchword.session.SessionId;

/// Makes funders' reports.
public final class FunderReports {

    private final ReportWish wish;
    private final Sources sources;
    private final FigureWords words;
    private final Crowd crowd;

    private FunderReports(ReportWish wish, Sources sources, FigureWords words) {
        this.wish = wish;
        this.sources = sources;
        this.words = words;
        this.crowd = new Crowd(sources.held(), sources.attended().rows());
    }

    /// A report in the language of its words.
    ///
    /// @param sources of the sessions of its scope, and of no others
    public static Made make(ReportWish wish, Sources sources, FigureWords words) {
        return new FunderReports(wish, sources, words).make();
    }

    /// A part before it is known which of its numbers may be shown.
    private record Part(SectionKey key, List<Draft> drafts, List<String> sentences) {}

    private Made make() {
        List<Part> parts = List.of(reached(), promised(), learned(), left(), afterwards(), comments(), notReached());
        BitSet hidden = crowd.hidden(wish.threshold());
        List<ReportSection> sections = new ArrayList<>();
        Map<RowAt, List<SessionId>> behind = new HashMap<>();
        for (Part part : parts) {
            List<Draft> drafts = part.drafts().stream()
                    .filter(draft -> !draft.rows().isEmpty())
                    .toList();
            drafts.forEach(draft -> draft.tell(behind));
            List<ReportTable> tables =
                    drafts.stream().map(draft -> draft.shown(hidden, words)).toList();
            if (!tables.isEmpty() || !part.sentences().isEmpty()) {
                sections.add(new ReportSection(part.key().name(), words.title(part.key()), tables, part.sentences()));
            }
        }
        return new Made(report(sections), behind);
    }

    private FundersReport report(List<ReportSection> sections) {
        ReportScope scope = wish.scope();
        String title = scope.funder().isEmpty()
                ? words.say(FigureWord.TITLE)
                : words.say(FigureWord.TITLE_OF_FUNDER, scope.funder());
        String days = words.say(
                FigureWord.SUBTITLE,
                words.days().day(scope.from()),
                words.days().day(scope.to()));
        String subtitle =
                scope.area().isEmpty() ? days : words.say(FigureWord.SUBTITLE_AREA, days, words.area(scope.area()));
        return new FundersReport(
                scope,
                words.language(),
                wish.threshold(),
                wish.today(),
                title,
                subtitle,
                sections,
                new NotShown(wish, sources, words).sentences(sections));
    }

    private Part reached() {
        Merging merging = new Merging(wish.threshold());
        PeopleTables tables = new PeopleTables(sources, crowd, merging, words);
        if (sources.held().isEmpty()) {
            return new Part(SectionKey.REACHED, List.of(tables.all()), List.of(words.say(FigureWord.NOTHING_HELD)));
        }
        Draft organisations = new OrganisationsTable(sources, crowd, wish.threshold(), words)
                .draft(sources.book().addresses());
        boolean named = !sources.attended().rows().isEmpty();
        List<Draft> drafts = Stream.of(tables.all(), tables.audiences(), organisations, tables.areas(), tables.months())
                .filter(draft -> named || draft.key() != TableKey.ORGANISATIONS)
                .toList();
        return new Part(SectionKey.REACHED, drafts, List.of());
    }

    private Part promised() {
        FundersTable funders = new FundersTable(wish.scope(), sources, crowd, words);
        List<String> sentences = new ArrayList<>();
        if (funders.promises()) {
            sentences.add(words.say(FigureWord.PROMISES_ARE_WHOLE));
        }
        if (funders.paidTwice() > 0) {
            sentences.add(words.say(FigureWord.PAID_TWICE, funders.paidTwice()));
        }
        boolean nothing = sources.held().isEmpty() && !funders.promises();
        List<Draft> drafts = nothing ? List.of() : List.of(funders.draft(new Merging(wish.threshold())));
        return new Part(SectionKey.PROMISED, drafts, sentences);
    }

    private Part learned() {
        LearnedTables learned = new LearnedTables(sources, crowd, wish.threshold(), words);
        if (learned.nothing()) {
            return new Part(SectionKey.LEARNED, List.of(), List.of(words.say(FigureWord.NOTHING_MEASURED)));
        }
        return new Part(
                SectionKey.LEARNED,
                List.of(learned.turnout(), learned.questions(), learned.selfReported()),
                List.of(words.say(
                        FigureWord.MEASURED_PAIRS,
                        learned.sessions(),
                        sources.held().size())));
    }

    private Part left() {
        BookTables book = new BookTables(wish, sources, words);
        return new Part(SectionKey.LEFT, List.of(book.materials(), book.givenOut()), List.of());
    }

    private Part afterwards() {
        BookTables book = new BookTables(wish, sources, words);
        return new Part(SectionKey.AFTERWARDS, List.of(book.actions(), book.followUps()), List.of());
    }

    private Part comments() {
        BookTables book = new BookTables(wish, sources, words);
        return new Part(SectionKey.COMMENTS, List.of(book.comments()), List.of());
    }

    private Part notReached() {
        NotReachedTables tables = new NotReachedTables(sources, words);
        Draft cancelled = tables.cancelled();
        Draft audiences = tables.audiences();
        List<String> sentences = new ArrayList<>();
        if (cancelled.rows().isEmpty()) {
            sentences.add(words.say(FigureWord.NONE_CANCELLED));
        }
        if (audiences.rows().isEmpty() && !sources.audiences().isEmpty()) {
            sentences.add(words.say(FigureWord.ALL_REACHED));
        }
        return new Part(SectionKey.NOT_REACHED, List.of(cancelled, audiences), sentences);
    }
}
