package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A number or a figure that must not be shown like this.
public sealed interface NumberProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// Typed numbers go stale without anyone noticing.
    record TypedNumber(SourcePlace place, String text) implements NumberProblem {
        @Override
        public String what() {
            return "\"" + text + "\" is typed here";
        }

        @Override
        public String remedy() {
            return "add it to the contacts and write {contact: id}";
        }
    }

    /// A number that no longer helps.
    record RetiredContact(SourcePlace place, String id) implements NumberProblem {
        @Override
        public String what() {
            return "the contact \"" + id + "\" is retired";
        }

        @Override
        public String remedy() {
            return "choose another one";
        }
    }

    /// A figure that is no longer true.
    record RetiredFigure(SourcePlace place, String id) implements NumberProblem {
        @Override
        public String what() {
            return "the figure \"" + id + "\" is retired";
        }

        @Override
        public String remedy() {
            return "choose another one";
        }
    }

    /// A wrong number can put somebody at risk.
    record UncertainForAffected(SourcePlace place, String id) implements NumberProblem {
        @Override
        public String what() {
            return "nobody has verified \"" + id + "\", and this is for people affected";
        }

        @Override
        public String remedy() {
            return "verify it at its owner, or leave it out";
        }
    }

    /// The number that is printed is not the number that was checked.
    record DigitsDiffer(SourcePlace place, String display, String digits) implements NumberProblem {
        @Override
        public String what() {
            return "\"" + display + "\" and \"" + digits + "\" are not the same digits";
        }

        @Override
        public String remedy() {
            return "read the number at its source and write both again";
        }
    }

    /// A number that nobody has verified.
    record UncertainContact(SourcePlace place, String id) implements NumberProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "nobody has verified the contact \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "verify it at its owner, or choose another one";
        }
    }

    /// A figure that nobody has verified.
    record UncertainFigure(SourcePlace place, String id) implements NumberProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "nobody has verified the figure \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "verify it at its source, or choose another one";
        }
    }
}
