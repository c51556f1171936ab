package org.watchword.print;

import java.util.List;

/// Numbered slips to cut apart and hand out shuffled. They say nothing about what a session is about: whoever finds one
/// in somebody's pocket learns nothing.
///
/// @param words the same on every slip
/// @param slips in the order in which they stand on the paper
public record SlipSheet(Words words, List<Slip> slips) implements OwnSheet {

    /// @throws IllegalArgumentException when there is no slip
    public SlipSheet {
        slips = List.copyOf(slips);
        if (slips.isEmpty()) {
            throw new IllegalArgumentException("no slip to print");
        }
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public String language() {
        return words.language();
    }

    /// What stands on every slip.
    ///
    /// @param language of the words, a BCP 47 tag
    /// @param title of the file
    /// @param slip what a slip is called, above its number
    /// @param scan what the code is for; on slips without one, what the two words are for
    /// @param keep what to do with the part below the dashed line
    public record Words(String language, String title, String slip, String scan, String keep) {}

    /// One slip.
    ///
    /// @param number from 1
    /// @param pair two English words by which a phone comes back
    /// @param address what a camera reads; empty where the phones' page is not known yet
    public record Slip(int number, String pair, String address) {

        /// Whoever has the address has the slip.
        @Override
        public String toString() {
            return "Slip[" + number + "]";
        }
    }
}
