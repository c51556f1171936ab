package org.watchword.print;

/// Why there is no print, and what to do about it.
///
/// @param reason the kind of refusal, for a window that has its own words for it
/// @param subject what it is about: a contact's id, a language, a sentence; never a person
public record Refused(Reason reason, String subject) implements PrintResult {

    /// The kinds of refusal; each has its sentences in `refusals.properties`.
    public enum Reason {
        /// The print has no text in any usable language.
        NO_TEXT,
        /// A contact that the print names is in no file of the chosen area.
        UNKNOWN_CONTACT,
        /// The number is no longer answered.
        RETIRED_NUMBER,
        /// Nobody has verified the number, and the print is for people affected.
        UNCERTAIN_NUMBER,
        /// Nobody has checked the translation, and the print is for people affected.
        UNCHECKED_TRANSLATION,
        /// The source has changed since the text was translated.
        STALE,
        /// The words need more room than the paper has.
        DOES_NOT_FIT,
        /// A character for which no shipped typeface has a letter.
        NO_LETTERS,
        /// A figure that the print names is in no file of the chosen area.
        UNKNOWN_FIGURE,
        /// The figure is withdrawn.
        RETIRED_FIGURE,
        /// A picture is missing or cannot be drawn.
        NO_PICTURE,
        /// A picture that says something has no words for those who cannot see it; the subject is its file.
        NO_ALT_TEXT,
        /// A poster with strips to tear off that names no contact to print on them.
        NO_NUMBER,
        /// Certificates of a session of which nobody's name is kept; the subject is what it was called.
        NO_NAMES,
        /// A kind or a paper that this version cannot lay out yet.
        NO_LAYOUT,
        /// The print cannot be had on that paper; the subject is its kind and the paper.
        PAPER_NOT_OFFERED,
        /// Its letters have one size.
        TEXT_NOT_OFFERED,
        /// It cannot be had with that ink.
        INK_NOT_OFFERED,
        /// It cannot be folded in three on that paper.
        FOLD_NOT_OFFERED,
        /// It cannot be a booklet on that paper.
        BOOKLET_NOT_OFFERED,
        /// It cannot be put together from A4 sheets.
        TILES_NOT_OFFERED,
        /// It cannot be had with bleed and marks for a print shop.
        SHOP_NOT_OFFERED
    }

    /// What is wrong, as one English sentence.
    public String what() {
        return RefusalWords.what(this);
    }

    /// What to do, as one English sentence.
    public String remedy() {
        return RefusalWords.remedy(this);
    }
}
