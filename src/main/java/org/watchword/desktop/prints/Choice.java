package org.watchword.desktop.prints;

import java.util.Optional;
import org.watchword.print.PrintOrder;

/// What the trainer chose in the print room.
///
/// @param print id of the print, or empty
/// @param language a BCP 47 tag
/// @param area path of the area whose numbers are printed
/// @param slips how many slips, as she typed it; empty for as many as are suggested
/// @param order how it is wanted on paper; empty as it was designed
record Choice(String print, String language, String area, String slips, Optional<PrintOrder> order) {
    Choice(String print, String language, String area) {
        this(print, language, area, "");
    }

    Choice(String print, String language, String area, String slips) {
        this(print, language, area, slips, Optional.empty());
    }

    Choice withPrint(String chosen) {
        return new Choice(chosen, language, area);
    }

    Choice withLanguage(String chosen) {
        return new Choice(print, chosen, area, slips, order);
    }

    Choice withArea(String chosen) {
        return new Choice(print, language, chosen, slips, order);
    }

    Choice withSlips(String typed) {
        return new Choice(print, language, area, typed, order);
    }

    Choice withOrder(PrintOrder wanted) {
        return new Choice(print, language, area, slips, Optional.of(wanted));
    }
}
