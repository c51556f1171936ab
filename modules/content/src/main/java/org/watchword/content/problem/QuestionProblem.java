package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A question that cannot be asked, answered or compared.
public sealed interface QuestionProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// Answers that the kind cannot have.
    record WrongMarks(SourcePlace place, String kind, String expected) implements QuestionProblem {
        @Override
        public String what() {
            return "these are not the answers of the kind " + kind;
        }

        @Override
        public String remedy() {
            return "write " + expected;
        }
    }

    /// Somebody chose it and learns nothing.
    record OptionUnexplained(SourcePlace place, String option) implements QuestionProblem {
        @Override
        public String what() {
            return "the option \"" + option + "\" has no explanation";
        }

        @Override
        public String remedy() {
            return "add a line beginning with > below it";
        }
    }

    /// The answer is asserted, not explained.
    record NoExplanation(SourcePlace place, String section) implements QuestionProblem {
        @Override
        public String what() {
            return "the question does not explain its answer";
        }

        @Override
        public String remedy() {
            return "add a section \"" + section + "\"";
        }
    }

    /// Nobody knows where it comes from.
    record NoSource(SourcePlace place, String section) implements QuestionProblem {
        @Override
        public String what() {
            return "the question does not say where its answer comes from";
        }

        @Override
        public String remedy() {
            return "add a section \"" + section + "\"";
        }
    }

    /// It says itself that something must still be written.
    record Unfinished(SourcePlace place) implements QuestionProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "the question is a draft";
        }

        @Override
        public String remedy() {
            return "write what is missing, then take out draft; check says what that is";
        }
    }

    /// Only a pair can be compared.
    record BeforeWithoutAfter(SourcePlace place) implements QuestionProblem {
        @Override
        public String what() {
            return "before and after are not both there";
        }

        @Override
        public String remedy() {
            return "ask it before and after, or at neither";
        }
    }

    /// A deck whose two asks are not a pair.
    record AskedUnevenly(SourcePlace place, String expected) implements QuestionProblem {
        @Override
        public String what() {
            return "the deck does not ask the same before and after";
        }

        @Override
        public String remedy() {
            return expected;
        }
    }
}
