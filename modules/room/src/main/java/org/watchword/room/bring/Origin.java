package org.watchword.room.bring;

/// Where slides come from, as it is written beside their pictures.
///
/// @param title what they are called here
/// @param author who made them
/// @param licence why they may be shown here: a licence, or who agreed
public record Origin(String title, String author, String licence) {
    /// The most letters of each.
    public static final int LONGEST = 120;

    public Origin {
        title = tidy(title);
        author = tidy(author);
        licence = tidy(licence);
    }

    /// Whether each is there and not too long.
    public boolean isWhole() {
        return fits(title) && fits(author) && fits(licence);
    }

    private static boolean fits(String words) {
        return !words.isEmpty() && words.length() <= LONGEST;
    }

    private static String tidy(String words) {
        return words.replaceAll("[\\p{Cntrl}`]", " ").replaceAll("\\s+", " ").strip();
    }
}
