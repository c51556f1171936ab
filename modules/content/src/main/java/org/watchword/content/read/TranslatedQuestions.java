package org.watchword.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.text.PlainForm;

/// Lays the translated questions over those of the source, whole questions at a time.
final class TranslatedQuestions {

    private final Shelf shelf;
    private final String folder;
    private final String language;

    TranslatedQuestions(Shelf shelf, String folder, String language) {
        this.shelf = shelf;
        this.folder = folder;
        this.language = language;
    }

    Sources<Question> over(Sources<Question> source) {
        String file = folder + "questions." + language + ".md";
        if (!shelf.layer().has(file)) {
            return source;
        }
        return shelf.page(file, folder, language)
                .flatMap(page -> page.outline().map(outline -> over(source, page, new TranslatedPage(page, outline))))
                .orElse(source);
    }

    private Sources<Question> over(Sources<Question> source, PageReader page, TranslatedPage translated) {
        List<String> ids =
                source.all().stream().map(question -> question.id().question()).toList();
        Map<String, Chapter> fresh = translated.fresh("question", source.hashes(), ids);
        List<Question> questions = new ArrayList<>();
        for (Question question : source.all()) {
            questions.add(Optional.ofNullable(fresh.get(question.id().question()))
                    .map(chapter -> translate(question, chapter, page, translated.draft()))
                    .orElse(question));
        }
        return new Sources<>(translated.title(), questions, source.hashes());
    }

    /// The translation, or the source when the answers are not the same ones.
    private Question translate(Question source, Chapter chapter, PageReader page, boolean draft) {
        QuestionText text = new QuestionTextReader(page)
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
                language,
                draft,
                text.text(),
                text.more(),
                source.kind(),
                source.uses(),
                source.outcome(),
                source.tags(),
                text.options(),
                text.detail(),
                text.explanation(),
                text.source().isEmpty() && PlainForm.is(language) ? source.source() : text.source(),
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
