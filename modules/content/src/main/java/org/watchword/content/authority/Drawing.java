package org.watchword.content.authority;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which questions of a bank stand on a paper.
public sealed interface Drawing {

    /// How many questions there are on each paper.
    int questions();

    /// The same questions for everybody and each time, in an order that differs between papers.
    ///
    /// @param ids of questions of the bank
    record Fixed(List<String> ids) implements Drawing {
        public Fixed {
            ids = List.copyOf(ids);
        }

        @Override
        public int questions() {
            return ids.size();
        }
    }

    /// Drawn anew for each try, so many of each outcome: no paper is about other things than the next one.
    ///
    /// @param outcomes how many questions, by the outcome that they measure
    record Shuffled(Map<String, Integer> outcomes) implements Drawing {
        public Shuffled {
            outcomes = Map.copyOf(new TreeMap<>(outcomes));
        }

        @Override
        public int questions() {
            return outcomes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
