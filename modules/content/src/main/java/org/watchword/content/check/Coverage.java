package org.watchword.content.check;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchword.content.library.CommonWords;

/// How many of some running words are common ones, as FORMAT.md §11 says.
///
/// @param words all of them; names and numbers of contacts are left out
/// @param uncommon those outside the list, with how often each stands there
record Coverage(int words, SortedMap<String, Integer> uncommon) {

    /// Without a list every word passes for common.
    static Coverage of(List<String> texts, CommonWords common) {
        SortedMap<String, Integer> uncommon = new TreeMap<>();
        int words = 0;
        for (String text : texts) {
            for (String word : Prose.ownWords(text)) {
                words++;
                if (!common.isEmpty() && !common.has(word)) {
                    uncommon.merge(word, 1, Integer::sum);
                }
            }
        }
        return new Coverage(words, uncommon);
    }

    /// Of the running words, how many are common; 100 without any.
    double percent() {
        int outside = uncommon.values().stream().mapToInt(Integer::intValue).sum();
        return words == 0 ? 100 : 100.0 * (words - outside) / words;
    }
}
