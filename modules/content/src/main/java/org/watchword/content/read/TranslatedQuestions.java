package org.watchword.content.read;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.text.PlainForm;

/// A translated question: its words, and all else from its source.
final class TranslatedQuestions implements Overlay.Rendering<Question> {

    @Override
    public String block() {
        return "question";
    }

    @Override
    public String id(Question source) {
        return source.id().question();
    }

    /// The translation, or the source when the answers are not the same ones.
    @Override
    public Question render(Question source, Chapter chapter, PageReader page, TranslatedPage translated) {
        QuestionText text = new QuestionTextReader(page, source.draft())
                .read(chapter, source.kind(), source.id().toString(), found -> detail(source.detail(), found));
        if (!answers(source.options(), source.detail()).equals(answers(text.options(), text.detail()))) {
            page.findings()
                    .tell(new TranslationProblem.OtherAnswers(
                            chapter.place(), source.id().question()));
            return source;
        }
        return new Question(
                source.id(),
                source.moduleVersion(),
                page.language(),
                translated.draft(source.id().question(), chapter) || source.draft(),
                text.text(),
                text.more(),
                source.kind(),
                source.uses(),
                source.outcome(),
                source.tags(),
                text.options(),
                text.detail(),
                text.explanation(),
                text.source().isEmpty() && PlainForm.is(page.language()) ? source.source() : text.source(),
                text.place());
    }

    private static KindDetail detail(KindDetail source, QuestionTextReader.Found found) {
        return switch (source) {
            case KindDetail.Pairs _ -> found.pairs();
            case KindDetail.Spots spots -> found.spots(spots.spots());
            case KindDetail.Plain _,
                    KindDetail.About _,
                    KindDetail.Limit _,
                    KindDetail.WordsEach _,
                    KindDetail.Scenario _ -> source;
        };
    }

    /// What answers store and how they count, wherever it stands in the question; the order of options may change.
    private static List<String> answers(List<Option> options, KindDetail detail) {
        Stream<String> own = options.stream().map(TranslatedQuestions::answer);
        Stream<String> more = switch (detail) {
            case KindDetail.Pairs pairs ->
                pairs.partners().entrySet().stream()
                        .map(pair -> pair.getKey() + " with " + pair.getValue().id());
            case KindDetail.Scenario scenario ->
                IntStream.range(0, scenario.steps().size())
                        .boxed()
                        .flatMap(step -> choices(step, scenario.steps().get(step)));
            case KindDetail.Plain _,
                    KindDetail.About _,
                    KindDetail.Limit _,
                    KindDetail.WordsEach _,
                    KindDetail.Spots _ -> Stream.empty();
        };
        return Stream.concat(own, more).sorted().toList();
    }

    private static Stream<String> choices(int number, KindDetail.Step step) {
        return step.choices().stream()
                .map(choice -> number + " " + answer(choice) + " " + step.next().get(choice.id()));
    }

    private static String answer(Option option) {
        return option.id() + " " + option.role();
    }
}
