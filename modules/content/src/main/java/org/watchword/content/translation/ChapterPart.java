package org.watchword.content.translation;

/// A line of a file of slides or questions.
///
/// @param id of its words; empty when it has none, and is the same in every language
/// @param before what stands before the words: marks, labels, the id of an option
/// @param after what stands behind them: the file of a picture
record ChapterPart(String id, String before, String words, String after) {

    static ChapterPart same(String line) {
        return new ChapterPart("", line, "", "");
    }

    ChapterPart with(String other) {
        return new ChapterPart(other, before, words, after);
    }

    ChapterPart and(String more) {
        return new ChapterPart(id, before, words + " " + more, after);
    }
}
