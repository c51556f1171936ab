package org.watchword.desktop.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Use;
import org.watchword.desktop.questions.QuestionsViewState.Said;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;

class QuestionsViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Labels LABELS =
            new Labels("q", Set.of(Use.BEFORE, Use.FOLLOW_UP), "report-safely", List.of("signs"));

    @Test
    void everyQuestionHasItsLineWhatBecomesOfItAndWhy() {
        QuestionsViewState state = state(GivenQuestions.looked(GivenQuestions.GIFT));
        assertEquals(
                List.of("changed, marked DRAFT", "changed, marked DRAFT", "skipped", "skipped"),
                state.rows().stream().map(QuestionRow::becomes).toList());
        assertEquals(
                List.of("1", "6", "8", "10"),
                state.rows().stream().map(QuestionRow::line).toList());
        assertTrue(state.rows().getFirst().why().contains("Still to write: where the answer comes from."));
        assertTrue(state.rows().getLast().wrong());
        assertFalse(state.rows().getLast().why().isEmpty());
    }

    @Test
    void theSummaryCountsAndTheButtonSaysHowMany() {
        QuestionsViewState state = state(GivenQuestions.looked(GivenQuestions.GIFT));
        assertEquals("2 questions can be kept  ·  2 of them will be marked DRAFT  ·  2 are skipped", state.summary());
        assertEquals(Optional.of("Keep 2 questions"), state.press());
        assertEquals(Optional.of("fire-safety"), state.name());
    }

    @Test
    void aFileWithNothingToKeepOffersNothing() {
        QuestionsViewState state = state(GivenQuestions.looked("The {=first} and the {=second} gap\n"));
        assertEquals(Optional.empty(), state.press());
        assertEquals(Optional.empty(), state.name());
        assertTrue(state.summary().startsWith("No question of this file can be kept."), state.summary());
        assertEquals(1, state.rows().size());
    }

    @Test
    void whatIsKeptSaysWhereAndWhatToDoNext() {
        Path folder = Path.of("content", "modules", "questions", "fire-safety");
        List<String> next = state(new QuestionsStep.Kept(folder, 3, 2)).next();
        assertEquals("3 questions are kept.", next.getFirst());
        assertTrue(next.get(1).endsWith(folder.toString()), next.get(1));
        assertTrue(next.get(2).startsWith("2 are marked DRAFT"), next.get(2));
        assertTrue(next.stream().anyMatch(line -> line.contains("draft: true")));
        assertFalse(
                state(new QuestionsStep.Kept(folder, 3, 0)).next().stream().anyMatch(line -> line.contains("DRAFT")));
    }

    @Test
    void whatAFormatDoesNotHoldIsToldOnceForEachQuestion() {
        QuestionsViewState state = state(GivenQuestions.out(Format.AIKEN));
        assertFalse(state.rows().isEmpty());
        assertEquals(
                state.rows().size(),
                state.rows().stream().map(QuestionRow::question).distinct().count());
        assertTrue(state.rows().stream().anyMatch(row -> row.why().contains("explanation")), state.rows()::toString);
        assertTrue(state.press().isPresent());
        assertTrue(state.summary().contains("in the file"), state.summary());
    }

    @Test
    void labelsAndKindsAreSaidInPlainWords() {
        assertEquals(
                "Labels that only Watchword reads are not in the file. They are: asked before a session, "
                        + "asked some weeks later, what it measures (report-safely), the tag “signs”.",
                RemarkWord.say(ENGLISH, new Reason(Remark.LOSES_LABELS, String.join(" ", LABELS.asTags()))));
        assertEquals(
                "Labels that only Watchword reads are not in the file.",
                RemarkWord.say(ENGLISH, Reason.of(Remark.LOSES_LABELS)));
        assertEquals(
                "The format has no questions with answers to put in order.",
                RemarkWord.say(ENGLISH, new Reason(Remark.CANNOT_HOLD_KIND, "order")));
        for (QuestionKind kind : QuestionKind.values()) {
            String written = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertNotEquals(written, AnsweringWord.say(ENGLISH, written));
        }
    }

    @Test
    void labelsThatAreTooManyForALineEndInMore() {
        Labels many = new Labels("q", Set.of(Use.values()), "report-safely-and-soon", List.of("signs", "transport"));
        assertTrue(
                RemarkWord.say(ENGLISH, new Reason(Remark.LOSES_LABELS, String.join(" ", many.asTags())))
                        .endsWith("asked during a session, and more."),
                () -> RemarkWord.say(ENGLISH, new Reason(Remark.LOSES_LABELS, String.join(" ", many.asTags()))));
    }

    @Test
    void everyFormatHasItsName() {
        for (Format format : Format.values()) {
            assertFalse(ENGLISH.get(FormatWord.of(format)).isBlank(), format::name);
        }
    }

    @Test
    void whatIsUnderWayAndWhatIsInTheWayAreSaid() {
        QuestionsStep step = new QuestionsStep.Begun();
        assertEquals(
                Optional.of("Reading…"),
                QuestionsViewState.of(step, Said.busy(QuestionsWord.READING), ENGLISH)
                        .busy());
        assertEquals(
                Optional.of("No."),
                QuestionsViewState.of(step, Said.trouble("No."), ENGLISH).trouble());
    }

    private static QuestionsViewState state(QuestionsStep step) {
        return QuestionsViewState.of(step, Said.NOTHING, ENGLISH);
    }
}
