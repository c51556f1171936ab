package org.watchword.print;

import java.util.List;
import org.watchword.content.authority.Authority;

/// What is right on all papers of a set, for whoever marks them and for nobody else.
///
/// @param title what is tested, in the words of the bank
/// @param set the letters and digits that stand on each of its papers
/// @param occasion what the papers were made for, such as the place and the day
/// @param tries what is right, by try
public record ExamKeySheet(Authority authority, String title, String set, String occasion, List<Try> tries)
        implements OwnSheet {

    /// @throws IllegalArgumentException when there is no try
    public ExamKeySheet {
        tries = List.copyOf(tries);
        if (tries.isEmpty()) {
            throw new IllegalArgumentException("no try to print the key of");
        }
    }

    /// The words around the letters are the program's.
    @Override
    public String language() {
        return "en";
    }

    /// The papers of one try, all of the same length.
    ///
    /// @param number from 1
    public record Try(int number, List<Column> papers) {
        public Try {
            papers = List.copyOf(papers);
        }
    }

    /// What is right on one paper.
    ///
    /// @param paper what its code begins with, such as `B2`
    /// @param right by question, the letters that are right, such as `AC`
    public record Column(String paper, List<String> right) {
        public Column {
            right = List.copyOf(right);
        }
    }
}
