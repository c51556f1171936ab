package org.watchword.session.result;

/// How one question fared over a whole sitting.
///
/// @param question its id, such as `taxi-drivers#child-who`
/// @param asked on so many papers, at least [#FEWEST]
/// @param right on so many of them; never none and never all, see [#of]
public record ItemSum(String question, int asked, int right) {

    /// Of fewer papers nothing is written.
    public static final int FEWEST = 5;

    /// The sum as it is written. Where everybody answered alike, one is counted the other way: what all of them
    /// answered would be known of each.
    ///
    /// @throws IllegalArgumentException for fewer papers than [#FEWEST], or more right ones than there were
    public static ItemSum of(String question, int asked, int right) {
        if (asked < FEWEST || right < 0 || right > asked) {
            throw new IllegalArgumentException("no sum that may be kept");
        }
        return new ItemSum(question, asked, Math.clamp(right, 1, asked - 1));
    }
}
