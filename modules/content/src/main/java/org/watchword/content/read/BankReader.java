package org.watchword.content.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.authority.Bank;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.question.Question;
import org.watchword.content.text.Passage;
import org.watchword.content.yaml.BankYaml;
import org.watchword.content.yaml.Bound;

/// Reads the folder of one bank of questions.
final class BankReader {

    private final Shelf shelf;
    private final String id;
    private final String folder;

    BankReader(Shelf shelf, String id) {
        this.shelf = shelf;
        this.id = id;
        this.folder = "banks/" + id + "/";
    }

    Optional<Bank> read() {
        new MediaReader(shelf.layer(), shelf.findings()).read(folder);
        Optional<Bound<BankYaml>> bound = shelf.yaml(folder + "bank.yaml", BankYaml.class);
        if (bound.isEmpty()) {
            shelf.settings().languages().forEach(language -> shelf.layer().claim(file(language)));
        }
        return bound.map(this::bank);
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
        for (String other : shelf.settings().languages()) {
            if (!other.equals(language) && shelf.layer().has(file(other))) {
                Overlay overlay = Overlay.beside(shelf, folder, other);
                texts.put(other, overlay.over(source, new TranslatedQuestions()).all());
            }
        }
        return texts;
    }

    private String file(String language) {
        return folder + "questions." + language + ".md";
    }
}
