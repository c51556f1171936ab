package org.watchword.content.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.watchword.content.library.WordList;

/// One line of `words.yaml`, ready to be looked for.
record Wording(WordList.Avoided avoided, List<WholeWords> words, List<WholeWords> right) {

    static Wording of(WordList.Avoided avoided) {
        return new Wording(
                avoided,
                avoided.words().stream().map(WholeWords::of).toList(),
                avoided.except().stream().map(WholeWords::of).toList());
    }

    /// Where the words stand, but for the phrases in which they are right.
    Stream<MatchResult> in(String text) {
        return words.stream()
                .flatMap(word -> word.in(text))
                .filter(found -> right.stream()
                        .flatMap(phrase -> phrase.in(text))
                        .noneMatch(phrase -> phrase.start() <= found.start() && found.end() <= phrase.end()));
    }
}
