package org.watchword.desktop.passes;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.form.RowList;

/// The page with the passes in plain words.
///
/// @param empty what is said when there is no session with a test
/// @param sessions that can be chosen, and `authorities` whose tests there are
/// @param closed why no paper can be marked now
/// @param people of the session by line, with how they stand
/// @param going a test at this laptop that is not finished
/// @param result a paper that is marked and not yet confirmed; nobody else is to be seen beside it
/// @param told what went well, or why something did not
record PassesViewState(
        Optional<String> empty,
        Choices sessions,
        Choices authorities,
        Mode mode,
        Optional<String> closed,
        List<RowList.Row> people,
        Optional<String> chosen,
        Marking marking,
        Optional<Going> going,
        Optional<Result> result,
        Optional<Somebody> person,
        Outputs outputs,
        Told told) {

    PassesViewState {
        people = List.copyOf(people);
    }

    /// What is done on the page.
    enum Mode {
        MARK,
        PERSON,
        PAPERS,
        CERTIFICATES,
        LIST
    }

    /// A box of the paper that is marked.
    enum Step {
        WHO,
        CODE,
        TICKS
    }

    /// Things of which one is chosen.
    record Choices(List<Choice> all, Optional<Choice> here) {
        static final Choices NONE = new Choices(List.of(), Optional.empty());

        Choices {
            all = List.copyOf(all);
        }
    }

    /// One of them.
    record Choice(String id, String name) {}

    /// The boxes.
    ///
    /// @param step which has the keyboard, and to which the trouble belongs
    /// @param turn counts the presses, so that the keyboard goes there once for each
    /// @param sheet counts the papers; a new one has empty boxes
    /// @param person who was found
    /// @param answers how many letters are to be typed
    /// @param languages in which a paper may be; one when there is no choice
    record Marking(
            Step step,
            int turn,
            int sheet,
            Optional<String> trouble,
            String person,
            String answers,
            List<Choice> languages) {}

    /// A test that somebody has not finished.
    ///
    /// @param moreTime what the extra time is called; empty where there is none, or none any more
    record Going(String words, Optional<String> moreTime) {}

    /// How the laptop may be handed to somebody for the test.
    ///
    /// @param languages in which it may be taken
    /// @param moreTime what the extra time is called; empty where time does not count
    /// @param aloud whether the questions may be read aloud
    record Hand(List<Choice> languages, Optional<String> moreTime, String aloud) {
        Hand {
            languages = List.copyOf(languages);
        }
    }

    /// What one person is told.
    ///
    /// @param advice who may see the screen now
    /// @param lookAgain what was not right
    record Result(
            String name, String outcome, boolean passed, String points, String advice, List<LookAgain> lookAgain) {
        Result {
            lookAgain = List.copyOf(lookAgain);
        }
    }

    /// A question to look at again.
    record LookAgain(String question, String right) {}

    /// Somebody of the list.
    ///
    /// @param badge what it is called and what is kept; empty where the authority wants none
    /// @param parts that must be attended
    /// @param hand empty where there is no other try
    record Somebody(
            String name,
            String standing,
            Optional<Badge> badge,
            List<Part> parts,
            List<Attempt> tries,
            Optional<Hand> hand,
            boolean certificate,
            Optional<String> trouble) {}

    /// The number of a badge.
    record Badge(String label, String number) {}

    /// A part that must be attended.
    record Part(String id, String name, boolean attended) {}

    /// A try that counts.
    ///
    /// @param turn what it would be when it was corrected
    record Attempt(int number, String words, String turn) {}

    /// What can be printed and handed over.
    ///
    /// @param tries how many the authority allows
    /// @param passed how many certificates there can be
    /// @param whom the authority
    /// @param before when a list went out last
    record Outputs(int tries, String passed, boolean certificates, String whom, String before) {}

    /// What is told below the head.
    record Told(String words, boolean trouble, boolean undo, boolean busy) {}
}
