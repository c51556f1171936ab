package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A name of something that is not there, or that must not be named.
public sealed interface ReferenceProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// A module that no layer has.
    record UnknownModule(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no module \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or write the module";
        }
    }

    /// A slide that its module has not.
    record UnknownSlide(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no slide \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or write the slide";
        }
    }

    /// A question that its module has not.
    record UnknownQuestion(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no question \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or write the question";
        }
    }

    /// A contact that no area has.
    record UnknownContact(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no contact \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or add it to the contacts of the area";
        }
    }

    /// A deck that no layer has.
    record UnknownDeck(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no deck \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or write the deck";
        }
    }

    /// A bank that no layer has.
    record UnknownBank(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no bank \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or write the bank";
        }
    }

    /// A figure that no area has.
    record UnknownFigure(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no figure \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or add it to the figures of the area";
        }
    }

    /// A sign that no layer has.
    record UnknownSign(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no sign \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or add it to a file in signs/";
        }
    }

    /// A print that no layer has.
    record UnknownPrint(SourcePlace place, String id) implements ReferenceProblem {
        @Override
        public String what() {
            return "there is no print \"" + id + "\"";
        }

        @Override
        public String remedy() {
            return "look for a slip, or write the print";
        }
    }

    /// Slides that replace each other.
    record Circle(SourcePlace place, String slide) implements ReferenceProblem {
        @Override
        public String what() {
            return "\"" + slide + "\" is replaced by itself in the end";
        }

        @Override
        public String remedy() {
            return "let one of the replacements go";
        }
    }

    /// The slides that keep people safe.
    record AlwaysSlideTouched(SourcePlace place, String slide) implements ReferenceProblem {
        @Override
        public String what() {
            return "\"" + slide + "\" belongs to every deck";
        }

        @Override
        public String remedy() {
            return "leave it alone: it cannot be skipped or replaced";
        }
    }
}
