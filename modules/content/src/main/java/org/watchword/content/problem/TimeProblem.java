package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// Minutes that do not add up.
public sealed interface TimeProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// A module and its slides.
    record OfModule(SourcePlace place, double written, double slides) implements TimeProblem {
        @Override
        public String what() {
            return "the module says " + Minutes.of(written) + " and its slides " + Minutes.of(slides);
        }

        @Override
        public String remedy() {
            return "mend one of the two; they may differ by 1";
        }
    }

    /// A deck and its parts.
    record OfDeck(SourcePlace place, double written, double parts) implements TimeProblem {
        @Override
        public String what() {
            return "the deck says " + Minutes.of(written) + " and its parts " + Minutes.of(parts);
        }

        @Override
        public String remedy() {
            return "mend one of the two; they may differ by 1";
        }
    }

    /// A talk and its slide.
    record OfTimer(SourcePlace place, double timer, double slide) implements TimeProblem {
        @Override
        public String what() {
            return "people talk for " + Minutes.of(timer) + " on a slide of " + Minutes.of(slide);
        }

        @Override
        public String remedy() {
            return "give the slide more minutes";
        }
    }
}
