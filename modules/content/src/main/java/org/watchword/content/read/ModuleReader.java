package org.watchword.content.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.PlainForm;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.ModuleYaml;

/// Reads the folder of one training module.
final class ModuleReader {

    private final Shelf shelf;
    private final String id;
    private final String folder;
    private final ModuleTranslations translations;

    ModuleReader(Shelf shelf, String id, ModuleTranslations translations) {
        this.shelf = shelf;
        this.id = id;
        this.translations = translations;
        this.folder = "modules/" + id + "/";
    }

    Optional<TrainingModule> read() {
        new MediaReader(shelf.layer(), shelf.findings()).read(folder);
        Optional<Bound<ModuleYaml>> bound = shelf.yaml(folder + "module.yaml", ModuleYaml.class);
        if (bound.isEmpty()) {
            claimTexts();
            return Optional.empty();
        }
        ModuleYaml yaml = bound.get().value();
        if (!yaml.id().equals(id)) {
            shelf.findings().tell(new IdProblem.NotTheFilesName(bound.get().at("id"), yaml.id(), id));
        }
        return Optional.of(module(bound.get(), yaml));
    }

    private TrainingModule module(Bound<ModuleYaml> bound, ModuleYaml yaml) {
        String language = yaml.language().orElse(shelf.settings().defaultLanguage());
        Sources<Slide> slides = slides(language);
        Sources<Question> questions = questions(language, yaml.version());
        Map<String, ModuleText> texts = new HashMap<>();
        texts.put(language, new ModuleText(language, slides.title(), slides.all(), questions.all()));
        Set<String> forms = new LinkedHashSet<>(shelf.settings().forms());
        forms.addAll(translations.languages(id));
        for (String other : forms) {
            if (!other.equals(language)) {
                translation(bound, other, slides, questions).ifPresent(text -> texts.put(other, text));
            }
        }
        return new TrainingModule(
                id,
                yaml.version(),
                language,
                yaml.minutes(),
                yaml.audiences(),
                yaml.reviewed().checked(),
                LocalDate.parse(yaml.reviewBy()),
                texts,
                bound.at("minutes"));
    }

    private Optional<ModuleText> translation(
            Bound<ModuleYaml> bound, String other, Sources<Slide> slides, Sources<Question> questions) {
        boolean beside =
                shelf.layer().has(file("slides", other)) || shelf.layer().has(file("questions", other));
        if (!beside && !translations.languages(id).contains(other)) {
            shelf.findings().tell(new TranslationProblem.Missing(bound.place(), id, other));
            return Optional.empty();
        }
        Overlay overlay = new Overlay(other, name -> page(name, other), stem -> translations.signed(id, stem, other));
        Overlay.Rendering<Slide> rendering =
                PlainForm.is(other) ? new PlainSlides(shelf.layer(), folder) : new TranslatedSlides();
        Sources<Slide> ownSlides = overlay.over(slides, rendering);
        Sources<Question> ownQuestions = overlay.over(questions, new TranslatedQuestions());
        return Optional.of(new ModuleText(other, ownSlides.title(), ownSlides.all(), ownQuestions.all()));
    }

    /// What came back from a translator takes the place of what lies beside the source.
    private Optional<PageReader> page(String name, String language) {
        Optional<PageReader> back = translations.page(shelf, id, name, language);
        if (!shelf.layer().has(folder + name)) {
            return back;
        }
        shelf.layer().claim(folder + name);
        return back.isPresent() ? back : shelf.page(folder + name, folder, language);
    }

    private Sources<Slide> slides(String language) {
        return shelf.page(file("slides", language), folder, language)
                .flatMap(page -> page.outline().map(outline -> new SlidesReader(page, id).read(outline)))
                .orElse(new Sources<>(id, List.of(), Map.of()));
    }

    private Sources<Question> questions(String language, int version) {
        Sources<Question> none = new Sources<>(id, List.of(), Map.of());
        if (!shelf.layer().has(file("questions", language))) {
            return none;
        }
        return shelf.page(file("questions", language), folder, language)
                .flatMap(page -> page.outline().map(outline -> new QuestionsReader(page, id, version).read(outline)))
                .orElse(none);
    }

    private String file(String stem, String language) {
        return folder + stem + "." + language + ".md";
    }

    /// A module without its YAML is not read further; its texts are not strays for that.
    private void claimTexts() {
        for (String language : shelf.settings().forms()) {
            shelf.layer().claim(file("slides", language));
            shelf.layer().claim(file("questions", language));
        }
    }
}
