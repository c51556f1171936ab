package org.watchword.room.learned;

import java.util.List;

/// Why a sheet was not kept, with what the person who typed it needs to mend it.
///
/// @param question which answer it is about, from 1; 0 when it is about none
/// @param typed what stood there, or how many answers did
/// @param possible what may be typed there, or how many answers there are to be
public record TypingProblem(Why why, int question, String typed, List<String> possible) {

    public TypingProblem {
        possible = List.copyOf(possible);
    }

    /// What is wrong.
    public enum Why {
        /// The line does not begin with the number of a slip.
        NO_NUMBER,
        /// There are more answers than questions, or fewer.
        OTHER_COUNT,
        /// This question has no such letter.
        NO_SUCH_LETTER,
        /// No slip of this session has that number.
        NO_SUCH_SLIP,
        /// The slip answered these questions by phone.
        BY_PHONE,
        /// The slip did not answer both before and after.
        IN_NO_PAIR,
        /// The session has been counted already, or its deck cannot be found any more.
        CLOSED
    }

    static TypingProblem of(Why why) {
        return new TypingProblem(why, 0, "", List.of());
    }

    static TypingProblem count(int answers, int questions) {
        return new TypingProblem(Why.OTHER_COUNT, 0, Integer.toString(answers), List.of(Integer.toString(questions)));
    }

    static TypingProblem letter(int question, String typed, List<String> possible) {
        return new TypingProblem(Why.NO_SUCH_LETTER, question, typed, possible);
    }
}
