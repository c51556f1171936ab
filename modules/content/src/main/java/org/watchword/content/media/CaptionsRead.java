package org.watchword.content.media;

/// What came of reading a file of captions.
public sealed interface CaptionsRead {
    /// All of it was understood.
    record Whole(Captions captions) implements CaptionsRead {}

    /// A part of it would never be seen, so none of it is used.
    ///
    /// @param line of the file, from 1
    /// @param what is wrong there, to stand after "the captions cannot be read: "
    record Damaged(int line, String what) implements CaptionsRead {}
}
