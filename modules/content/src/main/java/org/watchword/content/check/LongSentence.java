package org.watchword.content.check;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.library.Library;
import org.watchword.content.print.PrintText;
import org.watchword.content.text.Passage;

/// A sentence of a print that is too long to be taken in.
///
/// @param words how many it has
public record LongSentence(String text, int words) {

    /// The most words of a sentence on paper.
    static final int MOST_PRINTED = 20;

    /// Those of one text, as they come.
    public static List<LongSentence> in(PrintText text, Library library) {
        List<LongSentence> found = new ArrayList<>();
        for (Passage passage : library.passages()) {
            if (passage.place().file().equals(text.place().file())) {
                for (Prose.Sentence sentence : Prose.sentences(passage.text())) {
                    int words = Prose.words(sentence.text());
                    if (words > MOST_PRINTED) {
                        found.add(new LongSentence(sentence.text(), words));
                    }
                }
            }
        }
        return found;
    }
}
