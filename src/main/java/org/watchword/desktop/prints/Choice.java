package org.watchword.desktop.prints;

/// What the trainer chose in the print room.
///
/// @param print id of the print, or empty
/// @param language a BCP 47 tag
/// @param area path of the area whose numbers are printed
record Choice(String print, String language, String area) {
    Choice withPrint(String chosen) {
        return new Choice(chosen, language, area);
    }

    Choice withLanguage(String chosen) {
        return new Choice(print, chosen, area);
    }

    Choice withArea(String chosen) {
        return new Choice(print, language, chosen);
    }
}
