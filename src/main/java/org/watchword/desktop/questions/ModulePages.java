package org.watchword.desktop.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchword.content.library.GrammarWords;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.ImportResult;
import org.watchword.exchange.Verdict;

/// The files that a module needs beside its questions, so that the library reads it without an error: one slide
/// for each question, and nothing that the foreign file did not say.
///
/// @param language of the questions
/// @param words the names of sections in that language
/// @param today the day on which nobody has checked it yet
record ModulePages(String language, GrammarWords words, LocalDate today, Texts texts) {
    /// A module may last so many minutes.
    private static final int MOST_MINUTES = 240;

    /// The pages by file name.
    Map<String, String> of(String id, ImportResult.Imported questions) {
        return Map.of(
                "module.yaml",
                yaml(id, questions.kept()),
                "slides." + language + ".md",
                slides(id, questions),
                "questions." + language + ".md",
                questions.markdown());
    }

    private static double minutesEach(long questions) {
        return questions > MOST_MINUTES ? 0.25 : 1;
    }

    private String yaml(String id, long questions) {
        return """
                format: module/1
                id: %s
                version: 1
                language: %s
                minutes: %s
                audiences: [all]
                reviewed: { on: %s, by: not yet by a person }
                review-by: %s
                """.formatted(
                id, language, Math.min(MOST_MINUTES, questions * minutesEach(questions)), today, today.plusYears(1));
    }

    private String slides(String id, ImportResult.Imported questions) {
        String title = questions.markdown().lines().findFirst().orElse("# " + id);
        StringBuilder page = new StringBuilder(title).append('\n');
        List<String> ids =
                questions.verdicts().stream().flatMap(ModulePages::id).toList();
        for (int at = 0; at < ids.size(); at++) {
            page.append(slide(at + 1, id + "#" + ids.get(at), ids.get(at), ids.size()));
        }
        return page.toString();
    }

    private String slide(int number, String question, String id, int of) {
        return """

                ## %s

                ```slide
                id: ask-%s
                layout: question
                minutes: %s
                question: %s
                ```

                ### %s

                **%s:** %s
                """.formatted(
                        texts.get(QuestionsWord.SLIDE, Integer.toString(number)),
                        id,
                        minutesEach(of),
                        question,
                        words.notes(),
                        words.ask(),
                        texts.get(QuestionsWord.SLIDE_NOTE));
    }

    private static Stream<String> id(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted -> Stream.of(accepted.id());
            case Verdict.Changed changed -> Stream.of(changed.id());
            case Verdict.Skipped _ -> Stream.empty();
        };
    }
}
