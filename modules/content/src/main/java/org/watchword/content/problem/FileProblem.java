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
            return "write it, or remove the folder that needs it";
        }
    }
}
