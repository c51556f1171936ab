package org.watchword.content.question;

import java.util.List;
import java.util.Map;
import org.watchword.content.text.Block;

/// What only some kinds of question have.
public sealed interface KindDetail {

    /// Nothing more than the options.
    record Plain() implements KindDetail {}

    /// A confidence question follows another one of its module.
    record About(QuestionId question) implements KindDetail {}

    /// The most characters a written answer may have, 1 to 500.
    record Limit(int characters) implements KindDetail {}

    /// The most words each person gives to a cloud, 1 to 5.
    record WordsEach(int words) implements KindDetail {}

    /// The partner of each option, by the option's id.
    record Pairs(Map<String, Option> partners) implements KindDetail {
        public Pairs {
            partners = Map.copyOf(partners);
        }
    }

    /// Where on a picture each option lies, by the option's id.
    record Spots(Block.Picture picture, Map<String, Spot> spots) implements KindDetail {
        public Spots {
            spots = Map.copyOf(spots);
        }
    }

    /// A rectangle in percent of the picture's width and height.
    record Spot(double left, double top, double width, double height) {}

    /// A story in steps, the first one first.
    record Scenario(List<Step> steps) implements KindDetail {
        public Scenario {
            steps = List.copyOf(steps);
        }
    }

    /// One step of a scenario; `next` gives for each choice's id the number of the step it leads to, 0 for the end.
    record Step(List<Block> text, List<Option> choices, Map<String, Integer> next) {
        public Step {
            text = List.copyOf(text);
            choices = List.copyOf(choices);
            next = Map.copyOf(next);
        }
    }
}
