package org.watchword.desktop.slide.face;

import java.util.List;

/// What people are asked to do with a question.
public sealed interface Task {
    /// The answers in a list; empty when there is none.
    default List<Choice> choices() {
        return List.of();
    }

    /// Choose from a list.
    record Options(List<Choice> choices) implements Task {
        public Options {
            choices = List.copyOf(choices);
        }
    }

    /// Choose a point between two ends, from low to high.
    record Scale(List<Choice> choices) implements Task {
        public Scale {
            choices = List.copyOf(choices);
        }
    }

    /// Find the place in a picture; the list beside it says the same in words.
    record Places(Shot picture, List<Spot> spots, List<Choice> choices) implements Task {
        public Places {
            spots = List.copyOf(spots);
            choices = List.copyOf(choices);
        }
    }

    /// A part of the picture, in percent of its width and height, with the letter of its answer.
    record Spot(String letter, boolean right, double left, double top, double width, double height) {}

    /// Find what belongs together.
    ///
    /// @param joined whether the partners stand beside each other
    record Couples(List<Couple> couples, boolean joined) implements Task {
        public Couples {
            couples = List.copyOf(couples);
        }
    }

    /// Two things in one row; they are partners only once they are joined.
    ///
    /// @param number of the right-hand one, which it keeps when it moves
    record Couple(String letter, Line left, String number, Line right) {}

    /// One scene of a story, and what one could do.
    record Scene(List<Line> story, List<Turn> turns) implements Task {
        public Scene {
            story = List.copyOf(story);
            turns = List.copyOf(turns);
        }
    }

    /// One thing to do in a scene.
    ///
    /// @param said in a word what comes of it; empty until it is shown
    /// @param count how many would do it, or [Choice#HIDDEN]
    record Turn(String letter, Line text, Verdict verdict, String said, Line feedback, int count) {
        /// Whether the wall says how many would do it.
        public boolean counted() {
            return count != Choice.HIDDEN;
        }
    }

    /// What comes of a turn. A sign and a word say it; colour only helps.
    enum Verdict {
        HIDDEN,
        GOOD,
        NEUTRAL,
        RISKY
    }

    /// Write a sentence.
    ///
    /// @param said what the trainer has read and lets everybody see; empty as long as people write
    record Writing(List<String> said) implements Task {
        public Writing {
            said = List.copyOf(said);
        }
    }

    /// Say single words.
    ///
    /// @param said the words that the trainer lets everybody see, the most frequent first
    record Cloud(List<Said> said) implements Task {
        public Cloud {
            said = List.copyOf(said);
        }
    }

    /// A word of a cloud.
    ///
    /// @param weight how often it was said, of the most frequent one; above 0 and at most 1
    record Said(String words, double weight) {}
}
