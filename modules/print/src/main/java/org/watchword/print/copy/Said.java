package org.watchword.print.copy;

import org.watchword.content.print.ProgramLine;
import org.watchword.print.type.Writing;

/// A line that the program adds, in the language it really is in.
public record Said(Writing writing, String words) {

    /// A line in a language, or in English where the program has no other.
    ///
    /// @param values as [ProgramLine] wants them
    public static Said of(ProgramLine line, Writing writing, Object... values) {
        return new Said(new Writing(line.languageIn(writing.language())), line.in(writing.language(), values));
    }
}
