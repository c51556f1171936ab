package org.watchword.desktop.prints;

/// What the trainer chose in the print room.
///
/// @param print id of the print, or empty
/// @param language a BCP 47 tag
/// @param area path of the area whose numbers are printed
/// @param slips how many slips, as she typed it; empty for as many as are suggested
record Choice(String print, String language, String area, String slips) {
    Choice(String print, String language, String area) {
        this(print, language, area, "");
    }

    Choice withPrint(String chosen) {
        return new Choice(chosen, language, area);
    }

    Choice withLanguage(String chosen) {
        return new Choice(print, chosen, area, slips);
    }

    Choice withArea(String chosen) {
        return new Choice(print, language, chosen, slips);
    }

    Choice withSlips(String typed) {
        return new Choice(print, language, area, typed);
    }
}
