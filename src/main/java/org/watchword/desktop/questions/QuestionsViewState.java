package org.watchword.desktop.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.questions.QuestionsStep.Begun;
import org.watchword.desktop.questions.QuestionsStep.Kept;
import org.watchword.desktop.questions.QuestionsStep.Looked;
import org.watchword.desktop.questions.QuestionsStep.Out;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.Verdict;
import org.watchword.exchange.item.Format;

/// The page with questions from other programs in plain words.
///
/// @param place how far she has come
/// @param file the name of the file that was read in
/// @param name what the new module could be called; empty when nothing can be kept
/// @param rows what becomes of each question
/// @param summary how many become what
/// @param press the words on the lamp button; empty while there is nothing to press
/// @param next what was done and what to do now, once the module is kept
/// @param out what can be chosen when questions go out
/// @param busy what is under way
/// @param trouble what is in the way and what to do
record QuestionsViewState(
        Place place,
        Optional<String> file,
        Optional<String> name,
        List<QuestionRow> rows,
        String summary,
        Optional<String> press,
        List<String> next,
        Optional<Choices> out,
        Optional<String> busy,
        Optional<String> trouble) {

    /// How far she has come.
    enum Place {
        BEGUN,
        LOOKED,
        KEPT,
        OUT
    }

    /// What can be chosen when questions go out.
    ///
    /// @param modules their titles
    /// @param formats in the order of [Format]
    record Choices(List<String> modules, int module, List<String> formats, int format) {
        Choices {
            modules = List.copyOf(modules);
            formats = List.copyOf(formats);
        }
    }

    /// What is said beside the step.
    record Said(Optional<QuestionsWord> busy, Optional<String> trouble) {
        static final Said NOTHING = new Said(Optional.empty(), Optional.empty());

        static Said busy(QuestionsWord with) {
            return new Said(Optional.of(with), Optional.empty());
        }

        static Said trouble(String words) {
            return new Said(Optional.empty(), Optional.of(words));
        }
    }

    QuestionsViewState {
        rows = List.copyOf(rows);
        next = List.copyOf(next);
    }

    static QuestionsViewState of(QuestionsStep step, Said said, Texts texts) {
        QuestionsViewState bare = switch (step) {
            case Begun _ -> at(Place.BEGUN, List.of(), "", Optional.empty());
            case Looked looked -> looked(looked, texts);
            case Kept kept -> at(Place.KEPT, List.of(), "", Optional.empty()).then(next(kept, texts));
            case Out out -> out(out, texts);
        };
        return bare.saying(said.busy().map(texts::get), said.trouble());
    }

    private static QuestionsViewState at(Place place, List<QuestionRow> rows, String summary, Optional<String> press) {
        return new QuestionsViewState(
                place,
                Optional.empty(),
                Optional.empty(),
                rows,
                summary,
                press,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private QuestionsViewState saying(Optional<String> words, Optional<String> wrong) {
        return new QuestionsViewState(place, file, name, rows, summary, press, next, out, words, wrong);
    }

    private QuestionsViewState then(List<String> steps) {
        return new QuestionsViewState(place, file, name, rows, summary, press, steps, out, busy, trouble);
    }

    private QuestionsViewState from(String foreign, Optional<String> suggested) {
        return new QuestionsViewState(
                place, Optional.of(foreign), suggested, rows, summary, press, next, out, busy, trouble);
    }

    private QuestionsViewState with(Choices choices) {
        return new QuestionsViewState(
                place, file, name, rows, summary, press, next, Optional.of(choices), busy, trouble);
    }

    private static QuestionsViewState looked(Looked looked, Texts texts) {
        long kept = looked.found().kept();
        List<QuestionRow> rows = looked.found().verdicts().stream()
                .map(verdict -> QuestionRow.of(verdict, texts))
                .toList();
        Optional<String> press = kept == 0 ? Optional.empty() : Optional.of(texts.get(QuestionsWord.KEEP, kept));
        return at(Place.LOOKED, rows, summary(looked.found().verdicts(), kept, texts), press)
                .from(looked.file().name(), press.map(_ -> looked.file().title()));
    }

    private static String summary(List<Verdict> verdicts, long kept, Texts texts) {
        if (kept == 0) {
            return texts.get(QuestionsWord.NONE_FITS);
        }
        long drafts = drafts(verdicts);
        long skipped = verdicts.size() - kept;
        List<String> parts = new ArrayList<>(List.of(texts.get(QuestionsWord.KEPT_COUNT, kept)));
        if (drafts > 0) {
            parts.add(texts.get(QuestionsWord.DRAFT_COUNT, drafts));
        }
        if (skipped > 0) {
            parts.add(texts.get(QuestionsWord.SKIPPED_COUNT, skipped));
        }
        return String.join("  ·  ", parts);
    }

    /// How many questions still lack something.
    static long drafts(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict instanceof Verdict.Changed changed && changed.isDraft())
                .count();
    }

    private static List<String> next(Kept kept, Texts texts) {
        List<String> next = new ArrayList<>();
        next.add(texts.get(QuestionsWord.DONE, kept.questions()));
        next.add(texts.get(QuestionsWord.DONE_WHERE, kept.folder().toString()));
        if (kept.drafts() > 0) {
            next.add(texts.get(QuestionsWord.DONE_DRAFTS, kept.drafts()));
            next.add(texts.get(QuestionsWord.NEXT_OPEN));
            next.add(texts.get(QuestionsWord.NEXT_WRITE));
        }
        next.add(texts.get(QuestionsWord.NEXT_START));
        return next;
    }

    private static QuestionsViewState out(Out out, Texts texts) {
        Choices choices = new Choices(
                out.modules().stream().map(OutgoingModule::title).toList(),
                out.chosen(),
                Arrays.stream(Format.values())
                        .map(format -> texts.get(FormatWord.of(format)))
                        .toList(),
                List.of(Format.values()).indexOf(out.format()));
        if (out.result().isEmpty()) {
            return at(Place.OUT, List.of(), "", Optional.empty()).with(choices);
        }
        var result = out.result().get();
        List<QuestionRow> rows = QuestionRow.of(result.losses(), out.module(), texts);
        Optional<String> press = result.written() == 0 ? Optional.empty() : Optional.of(texts.get(QuestionsWord.SAVE));
        return at(Place.OUT, rows, summary(result.written(), rows, texts), press)
                .with(choices);
    }

    private static String summary(int written, List<QuestionRow> rows, Texts texts) {
        if (written == 0) {
            return texts.get(QuestionsWord.NONE_WRITTEN);
        }
        List<String> parts = new ArrayList<>(List.of(texts.get(QuestionsWord.WRITTEN_COUNT, written)));
        long leftOut = rows.stream().filter(QuestionRow::wrong).count();
        if (leftOut > 0) {
            parts.add(texts.get(QuestionsWord.LEFT_OUT_COUNT, leftOut));
        }
        if (rows.isEmpty()) {
            parts.add(texts.get(QuestionsWord.NOTHING_LOST));
        }
        return String.join("  ·  ", parts);
    }
}
