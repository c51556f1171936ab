package org.watchword.desktop.compose;

import java.util.Optional;
import org.watchword.content.problem.DeckProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.QuestionProblem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.problem.TimeProblem;
import org.watchword.desktop.text.Texts;

/// What the checker finds in a deck, as a trainer can mend it on the page and not in a file.
final class FindingWords {

    private FindingWords() {}

    /// Empty for minutes that do not add up: the page says them by themselves.
    static Optional<String> of(Problem problem, Texts texts) {
        return switch (problem) {
            case TimeProblem _ -> Optional.empty();
            case DeckProblem.TalksMost talks ->
                Optional.of(texts.get(ComposeWord.TALKS_MOST, talks.percent(), talks.least()));
            case DeckProblem.ModuleMovedOn _ -> Optional.of(texts.get(ComposeWord.MOVED_ON));
            case ReferenceProblem.UnknownModule _ -> Optional.of(texts.get(ComposeWord.UNKNOWN_MODULE));
            case ReferenceProblem.UnknownSlide slide -> Optional.of(texts.get(ComposeWord.UNKNOWN_SLIDE, slide.id()));
            case ReferenceProblem.Circle _ -> Optional.of(texts.get(ComposeWord.CIRCLE));
            case ReferenceProblem.AlwaysSlideTouched _ -> Optional.of(texts.get(ComposeWord.ALWAYS_TOUCHED));
            case QuestionProblem.AskedUnevenly _ -> Optional.of(texts.get(ComposeWord.ASKED_UNEVENLY));
            default -> Optional.of(problem.what() + ": " + problem.remedy() + ".");
        };
    }
}
