package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A translation that does not stand for its source.
public sealed interface TranslationProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /// Shown in the source's language.
    record Missing(SourcePlace place, String of, String language) implements TranslationProblem {
        @Override
        public String what() {
            return "\"" + of + "\" is not translated into " + language;
        }

        @Override
        public String remedy() {
            return "translate it; until then the source is shown";
        }
    }

    /// Shown in the source's language until it is compared.
    record Stale(SourcePlace place, String of, String now) implements TranslationProblem {
        @Override
        public String what() {
            return "\"" + of + "\" has changed since it was translated";
        }

        @Override
        public String remedy() {
            return "compare it with the source, then write of: " + now;
        }
    }

    /// Marked as a draft wherever it is shown.
    record Unchecked(SourcePlace place, String language) implements TranslationProblem {
        @Override
        public String what() {
            return "no person has checked this translation into " + language;
        }

        @Override
        public String remedy() {
            return "have it read by a native speaker, then write checked-by and checked-on";
        }
    }

    /// Signed, but in other words than stand there now; a draft until it is read again.
    record SignedOther(SourcePlace place, String print, String language) implements TranslationProblem {
        @Override
        public String what() {
            return "\"" + print + "\" in " + language + " has changed since it was signed";
        }

        @Override
        public String remedy() {
            return "have it read again beside its source, and sign it again";
        }
    }

    /// Signed before the program showed the lines that it adds; a draft until those are read as well.
    record LinesUnread(SourcePlace place, String print, String language) implements TranslationProblem {
        @Override
        public String what() {
            return "who signed \"" + print + "\" in " + language + " had not seen the lines that the program adds";
        }

        @Override
        public String remedy() {
            return "read those lines, at the end of the page Languages, and sign it again";
        }
    }

    /// A translation whose source is gone.
    record OfNothing(SourcePlace place, String id) implements TranslationProblem {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String what() {
            return "the source has no \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "remove it, or look for a slip in the id";
        }
    }

    /// Answers could no longer be compared.
    record OtherAnswers(SourcePlace place, String id) implements TranslationProblem {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String what() {
            return "the answers of \"" + id + "\" are not those of the source";
        }

        @Override
        public String remedy() {
            return "keep the ids and the marks of the source";
        }
    }
}
