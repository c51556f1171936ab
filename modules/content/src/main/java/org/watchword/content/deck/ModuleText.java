package org.watchword.content.deck;

import java.util.List;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Slide;

/// A module in one language.
///
/// @param title drawn small above each heading, and the name of the part
public record ModuleText(String language, String title, List<Slide> slides, List<Question> questions) {
    public ModuleText {
        slides = List.copyOf(slides);
        questions = List.copyOf(questions);
    }
}
