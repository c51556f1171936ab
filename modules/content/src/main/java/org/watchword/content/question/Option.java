package org.watchword.content.question;

import java.util.List;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// One thing to choose.
///
/// @param id what an answer stores; never changed
/// @param text as it is read; a point in the middle of a scale may have none
/// @param feedback what is said to those who chose it
public record Option(String id, Role role, List<Inline> text, List<Block> feedback) {

    /// "Not sure" where the grammar has no place for it. No id in a file can be this one.
    static final String NOT_SURE = "?";

    /// "Not sure", in the words of whoever shows it.
    static Option notSure() {
        return new Option(NOT_SURE, Role.NOT_SURE, List.of(), List.of());
    }

    public Option {
        text = List.copyOf(text);
        feedback = List.copyOf(feedback);
    }

    /// The words alone, for tables and lists.
    public String words() {
        return Inline.plain(text).strip();
    }
}
