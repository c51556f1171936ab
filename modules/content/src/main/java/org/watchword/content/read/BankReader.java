package org.watchword.content.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchword.content.authority.Bank;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.text.Checked;
import org.watchword.content.text.Passage;
import org.watchword.content.yaml.BankYaml;
import org.watchword.content.yaml.Bound;

/// Reads the folder of one bank of questions.
final class BankReader {

    private final Shelf shelf;
    private final String id;
    private final Translations translations;
    private final Translations.Work work;
    private final String folder;
    private final Map<String, TranslatedPage> pages = new TreeMap<>();

    BankReader(Shelf shelf, String id, Translations translations) {
        this.shelf = shelf;
        this.id = id;
        this.translations = translations;
        work = Translations.Work.bank(id);
        folder = work.home();
    }

    Optional<Bank> read() {
        new MediaReader(shelf.layer(), shelf.findings()).read(folder);
        Optional<Bound<BankYaml>> bound = shelf.yaml(folder + "bank.yaml", BankYaml.class);
        if (bound.isEmpty()) {
            translations
                    .languages(shelf, work)
                    .forEach(language -> shelf.layer().claim(file(language)));
        }
        return bound.map(this::bank).map(this::signed);
    }

    private Bank bank(Bound<BankYaml> bound) {
        BankYaml yaml = bound.value();
        if (!yaml.id().equals(id)) {
            shelf.findings().tell(new IdProblem.NotTheFilesName(bound.at("id"), yaml.id(), id));
        }
        String language = yaml.language().orElse(shelf.settings().defaultLanguage());
        return new Bank(
                id,
                yaml.version(),
                shelf.label(yaml.title(), bound.at("title"), Passage.Kind.LABEL),
                yaml.audiences(),
                language,
                texts(language, yaml.version()),
                Map.of(),
                yaml.reviewed().checked(),
                LocalDate.parse(yaml.reviewBy()),
                bound.place());
    }

    private Map<String, List<Question>> texts(String language, int version) {
        Map<String, List<Question>> texts = new HashMap<>();
        Sources<Question> source = shelf.page(file(language), folder, language)
                .flatMap(page ->
                        page.outline().map(outline -> new QuestionsReader(page, "banks/" + id, version).read(outline)))
                .orElse(new Sources<>(id, List.of(), Map.of()));
        texts.put(language, source.all());
        for (String other : translations.languages(shelf, work)) {
            if (!other.equals(language)) {
                translated(source, other).ifPresent(all -> texts.put(other, all));
            }
        }
        return texts;
    }

    private Optional<List<Question>> translated(Sources<Question> source, String language) {
        return translations
                .page(shelf, work, language)
                .flatMap(page -> page.outline().map(outline -> {
                    TranslatedPage translated = new TranslatedPage(page, outline);
                    pages.put(language, translated);
                    return Overlay.over(source, new TranslatedQuestions(), page, translated)
                            .all();
                }));
    }

    /// A translation that somebody has signed is checked; of any other that no person has checked it is told.
    private Bank signed(Bank bank) {
        Map<String, List<Question>> texts = new HashMap<>(bank.texts());
        Map<String, Checked> by = new HashMap<>();
        pages.forEach((language, page) -> {
            Optional<Checked> signed = translations.signed(bank, language);
            signed.or(page::checked).filter(Checked::byPerson).ifPresent(who -> by.put(language, who));
            signed.ifPresentOrElse(_ -> texts.put(language, checked(bank, language)), page::tellUnchecked);
        });
        return bank.with(texts, by);
    }

    /// A question that is not finished in its source stays so.
    private static List<Question> checked(Bank bank, String language) {
        Set<QuestionId> unfinished = bank.questions(bank.language()).stream()
                .filter(Question::draft)
                .map(Question::id)
                .collect(Collectors.toSet());
        return bank.questions(language).stream()
                .map(question -> unfinished.contains(question.id()) ? question : question.checked())
                .toList();
    }

    private String file(String language) {
        return folder + "questions." + language + ".md";
    }
}
