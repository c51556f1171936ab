package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A file that cannot be read as it is.
public sealed interface FileProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// A file that the library cannot do without.
    record Missing(SourcePlace place) implements FileProblem {
        @Override
        public String what() {
            return "this file is missing";
        }

        @Override
        public String remedy() {
            return "write it, or remove what needs it";
        }
    }

    /// The disk or its permissions say no.
    record Unreadable(SourcePlace place, String reason) implements FileProblem {
        @Override
        public String what() {
            return "the file cannot be read: " + reason;
        }

        @Override
        public String remedy() {
            return "look at its permissions and at the disk";
        }
    }

    /// Written in another encoding.
    record NotUtf8(SourcePlace place) implements FileProblem {
        @Override
        public String what() {
            return "a character here is not UTF-8";
        }

        @Override
        public String remedy() {
            return "save the file as UTF-8";
        }
    }

    /// Too large to be read.
    record TooLarge(SourcePlace place, long bytes, long most) implements FileProblem {
        @Override
        public String what() {
            return "the file has " + bytes + " bytes, more than the " + most + " that are read";
        }

        @Override
        public String remedy() {
            return "make it smaller";
        }
    }

    /// A link that leaves the library; what it points to is never opened.
    record Outside(SourcePlace place) implements FileProblem {
        @Override
        public String what() {
            return "this is a link to something outside the library";
        }

        @Override
        public String remedy() {
            return "put the file itself into the library";
        }
    }

    /// Very often a misspelt name.
    record Stray(SourcePlace place) implements FileProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "nothing reads this file";
        }

        @Override
        public String remedy() {
            return "look for a slip in its name, or move it out of the library";
        }
    }
}
