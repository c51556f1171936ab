package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// What only drawing a slide can tell.
public sealed interface MeasureProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// Text under the size that the back row can read.
    record TooSmall(SourcePlace place, String shape, String words, double pixels) implements MeasureProblem {
        @Override
        public String what() {
            return "\"" + words + "\" would be drawn " + Math.round(pixels) + " pixels high at " + shape;
        }

        @Override
        public String remedy() {
            return "use fewer words; 28 pixels is the least";
        }
    }

    /// Text past its place.
    record Overflows(SourcePlace place, String shape, String words) implements MeasureProblem {
        @Override
        public String what() {
            return "\"" + words + "\" does not fit at " + shape;
        }

        @Override
        public String remedy() {
            return "use fewer words";
        }
    }

    /// Text too faint to read.
    record TooFaint(SourcePlace place, String shape, String words) implements MeasureProblem {
        @Override
        public String what() {
            return "\"" + words + "\" is too faint to read at " + shape;
        }

        @Override
        public String remedy() {
            return "raise the contrast to 4.5:1";
        }
    }

    /// A character that would be an empty box.
    record NoLetter(SourcePlace place, String character) implements MeasureProblem {
        @Override
        public String what() {
            return "the character \"" + character + "\" cannot be drawn";
        }

        @Override
        public String remedy() {
            return "write it in another way; on the wall a dot stands in its place";
        }
    }

    /// Nothing that draws was at hand.
    record NotMeasured(SourcePlace place) implements MeasureProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String what() {
            return "sizes not measured";
        }

        @Override
        public String remedy() {
            return "open the deck in a window to see whether every slide fits";
        }
    }
}
