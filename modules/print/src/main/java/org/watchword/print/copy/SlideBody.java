package org.watchword.print.copy;

import java.util.List;

/// What stands below the heading of a slide.
public sealed interface SlideBody {

    /// Points, paragraphs or steps.
    record Text(List<Passage> passages) implements SlideBody {
        public Text {
            passages = List.copyOf(passages);
        }
    }

    /// Lists side by side.
    record Columns(List<Column> columns) implements SlideBody {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /// One of them.
    record Column(Sign sign, List<Run> title, List<List<Run>> items) {
        public Column {
            title = List.copyOf(title);
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// What a column is for.
    enum Sign {
        NONE,
        DO,
        DONT
    }

    /// Large numbers with their words.
    ///
    /// @param bars drawn as bars
    record Amounts(boolean bars, List<Amount> amounts) implements SlideBody {
        public Amounts {
            amounts = List.copyOf(amounts);
        }
    }

    /// One of them.
    ///
    /// @param share of the largest, 0 to 1
    record Amount(String value, double share, List<Run> words) {
        public Amount {
            words = List.copyOf(words);
        }
    }

    /// Who to call.
    record Calls(List<Passage> lead, List<Entry> entries) implements SlideBody {
        public Calls {
            lead = List.copyOf(lead);
            entries = List.copyOf(entries);
        }
    }

    /// What may be answered.
    ///
    /// @param more of the question, above the answers
    /// @param why empty until it is explained
    record Answers(List<Passage> more, List<Answer> answers, List<Passage> why) implements SlideBody {
        public Answers {
            more = List.copyOf(more);
            answers = List.copyOf(answers);
            why = List.copyOf(why);
        }
    }

    /// One answer.
    ///
    /// @param right marked with a tick; never before the answers are shown
    record Answer(String letter, List<Run> words, boolean right) {
        public Answer {
            words = List.copyOf(words);
        }
    }
}
