package org.watchword.print.sheet;

import org.watchword.print.FontFile;
import org.watchword.print.type.Writing;

/// The letters that a language is set in: which faces draw them, and how far apart their lines must stand.
///
/// A language whose every word one face can draw is drawn by that face alone: letters of two faces in one word would
/// be seen, and could not be joined.
public enum Letters {
    /// Drawn by the face made for low vision.
    LATIN(FontFile.ATKINSON_REGULAR, FontFile.ATKINSON_BOLD, 0),
    /// Cyrillic, Greek, and Latin with marks over marks.
    EUROPEAN(FontFile.NOTO_REGULAR, FontFile.NOTO_BOLD, 1.16),
    ARABIC(FontFile.ARABIC_REGULAR, FontFile.ARABIC_BOLD, 1.5),
    /// Words that run downhill.
    URDU(FontFile.URDU_REGULAR, FontFile.URDU_BOLD, 2.1),
    GURMUKHI(FontFile.GURMUKHI_REGULAR, FontFile.GURMUKHI_BOLD, 1.35),
    BENGALI(FontFile.BENGALI_REGULAR, FontFile.BENGALI_BOLD, 1.35),
    DEVANAGARI(FontFile.DEVANAGARI_REGULAR, FontFile.DEVANAGARI_BOLD, 1.35),
    THAI(FontFile.THAI_REGULAR, FontFile.THAI_BOLD, 1.45),
    ETHIOPIC(FontFile.ETHIOPIC_REGULAR, FontFile.ETHIOPIC_BOLD, 1.3),
    CHINESE(FontFile.CHINESE, FontFile.CHINESE, 1.25);

    private final FontFile regular;
    private final FontFile bold;
    private final double leading;

    Letters(FontFile regular, FontFile bold, double leading) {
        this.regular = regular;
        this.bold = bold;
        this.leading = leading;
    }

    /// The letters of a language; Latin ones when nothing else is known of it.
    public static Letters of(Writing writing) {
        return switch (writing.locale().getLanguage()) {
            case "ar", "fa", "ckb", "ps", "sd", "ug" -> ARABIC;
            case "ur" -> URDU;
            case "pa" -> GURMUKHI;
            case "bn", "as" -> BENGALI;
            case "hi", "mr", "ne" -> DEVANAGARI;
            case "th" -> THAI;
            case "am", "ti" -> ETHIOPIC;
            case "zh" -> CHINESE;
            case "vi", "uk", "bg", "ru", "be", "sr", "mk", "el" -> EUROPEAN;
            default -> LATIN;
        };
    }

    FontFile regular() {
        return regular;
    }

    FontFile bold() {
        return bold;
    }

    /// The closest that lines may stand, from baseline to baseline, as a multiple of the size.
    double leading() {
        return leading;
    }
}
