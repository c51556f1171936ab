package org.watchword.desktop.learned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.question.Question;
import org.watchword.room.learned.Learning;
import org.watchword.room.learned.TypingProblem;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Response;

/// What the page is made from.
///
/// @param questions every question of the library by its id
/// @param one the session, when it is about one
/// @param several what was counted in the sessions of a list; empty when it is about one
/// @param response of those that were asked again, together
/// @param of what the page says of the sessions it is about
record LearnedFacts(
        LocalDate today,
        Map<String, Question> questions,
        Optional<Learning> one,
        List<Change> several,
        Response response,
        String of) {

    /// What a question is called; its id when the library has it no more.
    String words(String id) {
        Question question = questions.get(id);
        return question == null ? id : question.text();
    }

    /// What the trainer did on this page last.
    ///
    /// @param problem what is wrong with a line, and of which set
    /// @param told what went well, or why something did not
    /// @param sure whether she is being asked if all sheets are in
    /// @param later why the months later were not counted
    record Progress(Optional<Trouble> problem, Optional<String> told, boolean sure, Optional<String> later) {

        static final Progress START = new Progress(Optional.empty(), Optional.empty(), false, Optional.empty());

        static Progress wrong(SheetSet set, TypingProblem problem) {
            return new Progress(Optional.of(new Trouble(set, problem)), Optional.empty(), false, Optional.empty());
        }

        static Progress told(String words) {
            return new Progress(Optional.empty(), Optional.of(words), false, Optional.empty());
        }

        static Progress asking() {
            return new Progress(Optional.empty(), Optional.empty(), true, Optional.empty());
        }

        static Progress later(String why) {
            return new Progress(Optional.empty(), Optional.empty(), false, Optional.of(why));
        }
    }

    /// What is wrong with a line.
    record Trouble(SheetSet set, TypingProblem problem) {}
}
