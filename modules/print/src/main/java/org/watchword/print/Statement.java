package org.watchword.print;

import java.util.List;

/// A plain A4 document of facts, of as many pages as it needs: what is kept about one person, what a laptop holds. It
/// comes from the records and from no deck, so it has no picture, no contact and no colour of a campaign.
///
/// @param language of the words, a BCP 47 tag
/// @param title what it is
/// @param lead one sentence below it
/// @param parts in their order
public record Statement(String language, String title, String lead, List<Part> parts) implements OwnSheet {

    /// Keeps its own copies.
    public Statement {
        parts = List.copyOf(parts);
    }

    /// A headed part: facts, then paragraphs; either may be missing.
    public record Part(String heading, List<Fact> facts, List<String> paragraphs) {
        public Part {
            facts = List.copyOf(facts);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// One line: what it is about at the left, what is so at the right.
    public record Fact(String about, String words) {}

    /// It may hold a name, which never reaches a log by accident.
    @Override
    public String toString() {
        return "Statement[…]";
    }
}
