package org.watchword.content.problem;

import java.nio.file.Path;
import org.watchword.content.text.SourcePlace;

/// Something in the library that an author should mend: where, what, and how.
public sealed interface Problem
        permits FileProblem,
                YamlProblem,
                IdProblem,
                MarkdownProblem,
                ReferenceProblem,
                PictureProblem,
                NumberProblem,
                SlideProblem,
                QuestionProblem,
                TimeProblem,
                WordProblem,
                TranslationProblem,
                DeckProblem,
                AuthorityProblem,
                AgeProblem,
                MeasureProblem {

    SourcePlace place();

    Severity severity();

    /// What is wrong, one sentence without a full stop.
    String what();

    /// What to do about it, one sentence without a full stop.
    String remedy();

    default Path file() {
        return place().file();
    }

    /// From 1.
    default int line() {
        return place().line();
    }
}
