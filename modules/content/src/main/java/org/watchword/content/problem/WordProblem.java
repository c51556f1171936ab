package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// Words that hurt, or that not everybody can follow.
public sealed interface WordProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /// A word that `words.yaml` lists.
    record Avoided(SourcePlace place, String word, String instead, String why) implements WordProblem {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not used: " + why;
        }

        @Override
        public String remedy() {
            return "say: " + instead;
        }
    }

    /// A picture that `words.yaml` lists.
    record AvoidedPicture(SourcePlace place, String word) implements WordProblem {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String what() {
            return "pictures of this kind (" + word + ") are not shown";
        }

        @Override
        public String remedy() {
            return "show a thing, not harm";
        }
    }

    /// A sentence that is lost before it ends.
    record LongSentence(SourcePlace place, int words, int most) implements WordProblem {
        @Override
        public String what() {
            return "a sentence of " + words + " words, over " + most;
        }

        @Override
        public String remedy() {
            return "make two of it";
        }
    }

    /// A file whose sentences are long, one after the other.
    record LongOnAverage(SourcePlace place, int words, int most) implements WordProblem {
        @Override
        public String what() {
            return "sentences of " + words + " words on average, over " + most;
        }

        @Override
        public String remedy() {
            return "make two of the longest ones";
        }
    }

    /// A label that has become a sentence.
    record LongLabel(SourcePlace place, int words) implements WordProblem {
        @Override
        public String what() {
            return "a label of " + words + " words, over 12, or one with a full stop";
        }

        @Override
        public String remedy() {
            return "make it a name, not a sentence";
        }
    }

    /// A question that is forgotten while it is read.
    record LongQuestion(SourcePlace place, int words) implements WordProblem {
        @Override
        public String what() {
            return "the question has " + words + " words, over 30";
        }

        @Override
        public String remedy() {
            return "tell the story shorter";
        }
    }

    /// An option too long to choose at a glance.
    record LongOption(SourcePlace place, int words) implements WordProblem {
        @Override
        public String what() {
            return "the option has " + words + " words, over 14";
        }

        @Override
        public String remedy() {
            return "keep what makes it different";
        }
    }

    /// An explanation that has become a lecture.
    record LongExplanation(SourcePlace place, int words) implements WordProblem {
        @Override
        public String what() {
            return "the explanation has " + words + " words, over 60";
        }

        @Override
        public String remedy() {
            return "say the one thing that matters";
        }
    }

    /// A plain form that learners cannot follow.
    record Uncommon(SourcePlace place, String form, int percent, int least, String words) implements WordProblem {
        @Override
        public String what() {
            return percent + " % of the words in " + form + " are common ones, under " + least + ": " + words;
        }

        @Override
        public String remedy() {
            return "use words of the list common-words, or explain the hard one with a picture";
        }
    }

    /// A file above the reading age of its kind.
    record HardToRead(SourcePlace place, int age, int target) implements WordProblem {
        @Override
        public String what() {
            return "this reads at age " + age + ", over " + target;
        }

        @Override
        public String remedy() {
            return "use shorter sentences and shorter words";
        }
    }
}
