package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A slide that would fail the trainer or the room.
public sealed interface SlideProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// The trainer would stand there without help.
    record NoNotes(SourcePlace place) implements SlideProblem {
        @Override
        public String what() {
            return "the slide has no notes";
        }

        @Override
        public String remedy() {
            return "add a Notes section: what to say, what to ask";
        }
    }

    /// The trainer would be taken by surprise.
    record NoWarning(SourcePlace place, String section) implements SlideProblem {
        @Override
        public String what() {
            return "the slide is sensitive and does not prepare the trainer";
        }

        @Override
        public String remedy() {
            return "add a section \"" + section + "\"";
        }
    }

    /// Who needs help would see a slide that names nobody.
    record HelpNamesNobody(SourcePlace place) implements SlideProblem {
        @Override
        public String what() {
            return "the help slide names nobody to turn to";
        }

        @Override
        public String remedy() {
            return "name at least one contact: it is the slide that the trainer can call up at any time";
        }
    }

    /// The room would read instead of listening.
    record TooManyWords(SourcePlace place, int words) implements SlideProblem {
        @Override
        public String what() {
            return "the slide has " + words + " words, over 40";
        }

        @Override
        public String remedy() {
            return "keep one idea, and move the rest to the notes";
        }
    }

    /// People who are learning the language would have to read.
    record TooManyPlainWords(SourcePlace place, int words, int most) implements SlideProblem {
        @Override
        public String what() {
            return "the plain slide has " + words + " words, over " + most;
        }

        @Override
        public String remedy() {
            return "let the picture speak: about five words, and the rest in the notes";
        }
    }

    /// Nobody would know whether the room has understood.
    record NoTeachBack(SourcePlace place) implements SlideProblem {
        @Override
        public String what() {
            return "the notes of the plain slide ask nothing";
        }

        @Override
        public String remedy() {
            return "add **Ask:** with something to say back in one's own words";
        }
    }

    /// Signs that would be taken for proof.
    record SignsAlone(SourcePlace place, String heading, int signs) implements SlideProblem {
        @Override
        public String what() {
            return "\"" + heading + "\" lists " + signs + " signs and nothing beside them";
        }

        @Override
        public String remedy() {
            return "add a line to remember (look for several together), or {sign: id, else}";
        }
    }

    /// What somebody in the room will doubt.
    record Unsourced(SourcePlace place, String claim) implements SlideProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String what() {
            return "\"" + claim + "\" stands on a slide whose notes name no source";
        }

        @Override
        public String remedy() {
            return "add **Source:** to the notes, use {figure: id}, or leave it out";
        }
    }

    /// Nobody keeps more than five.
    record TooManyItems(SourcePlace place, int items) implements SlideProblem {
        @Override
        public String what() {
            return "the list has " + items + " items, over 5";
        }

        @Override
        public String remedy() {
            return "keep the five that matter, or make two slides";
        }
    }
}
