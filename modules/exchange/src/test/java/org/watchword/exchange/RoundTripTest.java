package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Use;
import org.watchword.exchange.form.Fit;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;

/// Out and in again: what a format can hold comes back, what it cannot was told, and our own reader reads it all.
class RoundTripTest {

    private static final int COUNT = 12;

    @Property(tries = 30)
    void giftBringsBackWhatItCanHold(@ForAll long seed) {
        comesBack(Format.GIFT, seed);
    }

    /// Moodle ends a question at an empty line, wherever it stands.
    @Property(tries = 30)
    void noQuestionOfGiftHasAnEmptyLineInIt(@ForAll long seed) {
        ExportResult result = export(Format.GIFT, questions(seed));
        long gaps = new String(result.file(), StandardCharsets.UTF_8)
                .lines()
                .filter(String::isBlank)
                .count();
        assertEquals(result.written(), gaps);
    }

    @Property(tries = 30)
    void aikenBringsBackWhatItCanHold(@ForAll long seed) {
        comesBack(Format.AIKEN, seed);
    }

    @Property(tries = 30)
    void moodleBringsBackWhatItCanHold(@ForAll long seed) {
        comesBack(Format.MOODLE, seed);
    }

    @Property(tries = 30)
    void ourTableBringsBackWhatItCanHold(@ForAll long seed) {
        comesBack(Format.CSV, seed);
    }

    @Property(tries = 30)
    void kahootBringsBackWhatItCanHold(@ForAll long seed) {
        comesBack(Format.KAHOOT, seed);
    }

    /// Nothing in these questions is beyond our own table: it loses nothing at all.
    @Property(tries = 30)
    void ourTableLosesNothing(@ForAll long seed) {
        List<Question> questions = questions(seed);
        ExportResult result = export(Format.CSV, questions);
        assertEquals(List.of(), result.losses());
        assertEquals(
                questions.stream().map(RoundTripTest::plain).toList(),
                Said.readBack(Said.imported("q.csv", result.file())).stream()
                        .map(RoundTripTest::plain)
                        .toList());
    }

    private static void comesBack(Format format, long seed) {
        List<Question> questions = questions(seed);
        ExportResult result = export(format, questions);
        Fit fit = new Fit(format);
        List<Item> fitting = new ArrayList<>();
        questions.forEach(question -> fit.of(Item.of(question)).ifPresent(fitting::add));
        assertEquals(fitting.size(), result.written());
        if (fitting.isEmpty()) {
            return;
        }
        ImportResult.Imported imported = Said.imported("q." + format.ending(), result.file());
        assertEquals(
                fitting.size(),
                imported.kept(),
                () -> Said.verdicts(imported) + new String(result.file(), StandardCharsets.UTF_8));
        List<Item> back = Said.readBack(imported).stream().map(Item::of).toList();
        for (int at = 0; at < fitting.size(); at++) {
            assertEquals(expected(fitting.get(at), back.get(at)), plain(back.get(at)), imported::markdown);
        }
        everyLossIsTold(questions, fitting, result);
    }

    /// What the reading adds by rule: an id and a use where there are none, and "not sure".
    private static Item expected(Item fitting, Item back) {
        Labels labels = fitting.labels();
        if (labels.id().isEmpty()) {
            labels = new Labels(back.labels().id(), Set.of(Use.SESSION), QuestionPage.NO_OUTCOME, List.of());
        }
        boolean added = back.options().size() > fitting.options().size();
        Item whole = added
                ? fitting.withOptions(
                        back.options().size() - 1 == fitting.options().size() ? join(fitting, back) : fitting.options())
                : fitting;
        return plain(whole.withLabels(labels));
    }

    private static List<org.watchword.content.question.Option> join(Item fitting, Item back) {
        var all = new ArrayList<>(fitting.options());
        assertEquals("Not sure", back.options().getLast().words());
        all.add(back.options().getLast());
        return all;
    }

    private static void everyLossIsTold(List<Question> questions, List<Item> fitting, ExportResult result) {
        Set<String> told = result.losses().stream().map(loss -> loss.question()).collect(Collectors.toSet());
        int at = 0;
        for (Question question : questions) {
            boolean same = at < fitting.size() && plain(fitting.get(at)).equals(plain(question));
            if (!same) {
                assertTrue(told.contains(question.id().question()), () -> question.id() + " lost something");
            }
            boolean leftOut = result.losses().stream()
                    .anyMatch(loss -> loss.leftOut()
                            && loss.question().equals(question.id().question()));
            at += leftOut ? 0 : 1;
        }
    }

    private static Item plain(Question question) {
        return plain(Item.of(question));
    }

    /// Without the module that a reader adds.
    private static Item plain(Item item) {
        return item.detail() instanceof KindDetail.About about
                ? item.withKind(
                        QuestionKind.CONFIDENCE,
                        new KindDetail.About(new QuestionId("", about.question().question())))
                : item;
    }

    private static ExportResult export(Format format, List<Question> questions) {
        return new QuestionExport(format, _ -> java.util.Optional.empty(), "en").write(questions);
    }

    /// Random questions as the library's own reader reads them.
    private static List<Question> questions(long seed) {
        QuestionPage page = new QuestionPage("Random", GrammarWords.ENGLISH);
        List<Item> items = new Questions(seed).some(COUNT);
        items.forEach(item -> page.add(item, false));
        Library.Reading reading = Library.read(page.text());
        assertEquals(
                List.of(),
                reading.problems().stream()
                        .map(problem -> problem.line() + problem.what())
                        .toList(),
                page::text);
        assertEquals(
                items.stream().map(RoundTripTest::plain).toList(),
                reading.questions().stream().map(RoundTripTest::plain).toList(),
                page::text);
        return reading.questions();
    }
}
