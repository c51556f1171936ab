package org.watchword.content.text;

/// A stretch of text that somebody reads, with its place: what the checker looks at word by word.
///
/// @param language the language it is written in
/// @param owner the slide, question or print it belongs to, or nothing
/// @param text one line for each line of the file; references stand in it as they were written, but signs with their
/// words
public record Passage(SourcePlace place, String language, Kind kind, String owner, String text) {

    /// Where a reader meets it; what is asked of it depends on that.
    public enum Kind {
        HEADING,
        BODY,
        NOTE,
        HANDOUT,
        BEFORE,
        QUESTION,
        OPTION,
        FEEDBACK,
        EXPLANATION,
        /// Names sources: addresses are at home here.
        SOURCE,
        /// The title of a deck, or what a sign says.
        LABEL,
        /// What stands beside a contact or a figure.
        DIRECTORY,
        /// The words that stand for a picture.
        ALT,
        PRINT_HEADING,
        PRINT
    }

    /// The place of a character of the text, by its index.
    public SourcePlace placeOf(int index) {
        long lineBreaks =
                text.substring(0, index).chars().filter(c -> c == '\n').count();
        return place.at(place.line() + (int) lineBreaks);
    }
}
