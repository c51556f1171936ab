package org.watchword.content.deck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Checked;
import org.watchword.content.text.SourcePlace;

/// A piece of training that many decks share.
///
/// @param version goes up with any change of meaning or wording
/// @param language of the source
/// @param minutes the sum of its slides
/// @param texts by language; whole slides that lack a fresh translation stand there in the source's language
public record TrainingModule(
        String id,
        int version,
        String language,
        double minutes,
        List<String> audiences,
        Checked reviewed,
        LocalDate reviewBy,
        Map<String, ModuleText> texts,
        SourcePlace place) {

    public TrainingModule {
        audiences = List.copyOf(audiences);
        texts = Map.copyOf(texts);
    }

    /// The same module with other texts.
    public TrainingModule with(Map<String, ModuleText> others) {
        return new TrainingModule(id, version, language, minutes, audiences, reviewed, reviewBy, others, place);
    }

    /// The text in `wanted`, or the source's; a module whose slides cannot be read has an empty one.
    public ModuleText text(String wanted) {
        ModuleText text = texts.get(wanted);
        if (text == null) {
            text = texts.get(language);
        }
        return text != null ? text : new ModuleText(language, id, List.of(), List.of());
    }

    /// The slide in `wanted`, or in the source's language.
    public Optional<Slide> slide(String slideId, String wanted) {
        return text(wanted).slides().stream()
                .filter(slide -> slide.id().slide().equals(slideId))
                .findFirst();
    }

    /// The question in `wanted`, or in the source's language.
    public Optional<Question> question(String questionId, String wanted) {
        return text(wanted).questions().stream()
                .filter(question -> question.id().question().equals(questionId))
                .findFirst();
    }
}
