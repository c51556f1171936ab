package org.watchword.content.problem;

import java.time.LocalDate;
import org.watchword.content.text.SourcePlace;

/// Nothing is wrong but the date.
public sealed interface AgeProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.AGE;
    }

    /// The date its author set has passed.
    record ReviewPassed(SourcePlace place, LocalDate reviewBy) implements AgeProblem {
        @Override
        public String what() {
            return "this should have been reviewed by " + reviewBy;
        }

        @Override
        public String remedy() {
            return "review it, then write reviewed and review-by";
        }
    }

    /// Numbers change.
    record ContactOld(SourcePlace place, String id, LocalDate checkedOn) implements AgeProblem {
        @Override
        public String what() {
            return "\"" + id + "\" was checked on " + checkedOn + ", over 6 months ago";
        }

        @Override
        public String remedy() {
            return "check it at its owner, then write checked-on and checked-by";
        }
    }

    /// There may be a newer one.
    record FigureOld(SourcePlace place, String id, String published) implements AgeProblem {
        @Override
        public String what() {
            return "\"" + id + "\" was published in " + published + ", over 12 months ago";
        }

        @Override
        public String remedy() {
            return "look for a newer figure";
        }
    }
}
