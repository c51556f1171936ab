package org.watchword.room.compose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.watchword.content.check.Checker;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.read.SlideDraft;
import org.watchword.content.slide.Slide;
import org.watchword.content.write.Chapters;
import org.watchword.content.write.SlideSource;

/// Which slides of a text may be shown: those without an error on which nothing is still to be written. Of the others
/// the room sees what it saw before, or nothing.
///
/// @param text what is put into the file
/// @param fit ids of the slides that stand there as they were written
/// @param problems of all that was written, fit or not
/// @param minutes the sum of the slides in `text`; empty when it has none
record FitSlides(String text, List<String> fit, List<Problem> problems, OptionalDouble minutes) {

    FitSlides {
        fit = List.copyOf(fit);
        problems = List.copyOf(problems);
    }

    /// @param written all slides
    /// @param shown what the file has so far
    static FitSlides of(Library library, TrainingModule module, Path folder, String written, String shown) {
        Path file = SlideFiles.slides(folder, module.language());
        List<Problem> problems = Checker.checkSlides(SlideDraft.with(library, module, folder, written), file);
        Chapters before = Chapters.of(shown);
        List<Chapters.Part> parts = Chapters.of(written).parts();
        StringBuilder text = new StringBuilder();
        List<String> fit = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int line = 1;
        for (Chapters.Part part : parts) {
            int end = line + part.lines().size();
            boolean head = line == 1;
            boolean wrong = isWrong(problems, line, end) || isOpen(part, library, module);
            line = end;
            if (!seen.add(part.id()) || (part.id().isEmpty() && !head)) {
                continue;
            }
            text.append(wrong ? before.part(part.id()).map(Chapters.Part::text).orElse("") : part.text());
            if (!wrong && !head) {
                fit.add(part.id());
            }
        }
        return new FitSlides(text.toString(), fit, problems, minutes(library, module, folder, text.toString()));
    }

    private static boolean isWrong(List<Problem> problems, int from, int to) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .anyMatch(problem -> from <= problem.line() && problem.line() < to);
    }

    private static boolean isOpen(Chapters.Part part, Library library, TrainingModule module) {
        return SlideSource.of(part.text(), library.settings().wordsIn(module.language()))
                .isOpen();
    }

    private static OptionalDouble minutes(Library library, TrainingModule module, Path folder, String text) {
        List<Slide> slides = SlideDraft.with(library, module, folder, text)
                .module(module.id())
                .map(now -> now.text(module.language()).slides())
                .orElse(List.of());
        return slides.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(slides.stream().mapToDouble(Slide::minutes).sum());
    }
}
