package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A test that would be unfair, that nobody could take, or that must not be taken.
public sealed interface AuthorityProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// A paper could not be filled.
    record TooFewQuestions(SourcePlace place, String outcome, int there, int needed) implements AuthorityProblem {
        @Override
        public String what() {
            return "the bank has " + there + " questions of \"" + outcome + "\", and a paper needs " + needed;
        }

        @Override
        public String remedy() {
            return "write more questions, or ask for fewer";
        }
    }

    /// Who tries again would read the same questions.
    record TriesRepeat(SourcePlace place, String outcome, int there, int needed) implements AuthorityProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "for other questions at each try the bank needs " + needed + " of \"" + outcome + "\", and has "
                    + there;
        }

        @Override
        public String remedy() {
            return "write more questions, or allow fewer tries";
        }
    }

    /// It cannot be marked right or wrong with a key sheet.
    record NotMarkable(SourcePlace place, String kind) implements AuthorityProblem {
        @Override
        public String what() {
            return "a question of the kind " + kind + " cannot stand on a paper for a pass";
        }

        @Override
        public String remedy() {
            return "make it single, multiple or true-false";
        }
    }

    /// A question for a pass in a module, where it would be talked through, or another question in a bank.
    record WrongUse(SourcePlace place, String expected) implements AuthorityProblem {
        @Override
        public String what() {
            return "questions for a pass stand in a bank, and no others do";
        }

        @Override
        public String remedy() {
            return expected;
        }
    }

    /// A language in which it could not be taken as it is.
    record NotInLanguage(SourcePlace place, String language) implements AuthorityProblem {
        @Override
        public String what() {
            return "the bank is not whole in \"" + language + "\", or nobody has checked it";
        }

        @Override
        public String remedy() {
            return "translate it and have it checked, or take the language out";
        }
    }

    /// Nobody under 18 is tested.
    record ForPupils(SourcePlace place, String deck) implements AuthorityProblem {
        @Override
        public String what() {
            return "the deck \"" + deck + "\" is for pupils, and nobody under 18 takes a test";
        }

        @Override
        public String remedy() {
            return "take it out";
        }
    }
}
