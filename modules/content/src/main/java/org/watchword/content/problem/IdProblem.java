package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// An id that does not name one thing.
public sealed interface IdProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// File and id must agree, so that everyone finds it.
    record NotTheFilesName(SourcePlace place, String id, String expected) implements IdProblem {
        @Override
        public String what() {
            return "the id \"" + id + "\" is not the name of its file or folder";
        }

        @Override
        public String remedy() {
            return "write " + expected;
        }
    }

    /// Two things with one name.
    record Twice(SourcePlace place, String id, int firstLine) implements IdProblem {
        @Override
        public String what() {
            return "the id \"" + id + "\" was given on line " + firstLine;
        }

        @Override
        public String remedy() {
            return "give one of the two a new id";
        }
    }

    /// Two things with one name, in two files.
    record InTwoFiles(SourcePlace place, String id, String otherFile) implements IdProblem {
        @Override
        public String what() {
            return "the id \"" + id + "\" was given in " + otherFile;
        }

        @Override
        public String remedy() {
            return "keep one of the two, or give one a new id";
        }
    }

    /// An option or step with an id that cannot be stored.
    record NotWordsWithHyphens(SourcePlace place, String id) implements IdProblem {
        @Override
        public String what() {
            return "the id \"" + id + "\" is not made of small letters, digits and hyphens";
        }

        @Override
        public String remedy() {
            return "write it like report-who";
        }
    }
}
