package org.watchword.desktop.prints;

import java.util.Map;
import java.util.Optional;
import org.watchword.print.PrintOrder;

/// What the trainer chose in the print room.
///
/// @param print id of the print, or empty
/// @param language a BCP 47 tag
/// @param area path of the area whose numbers are printed
/// @param slips how many slips, as she typed it; empty for as many as are suggested
/// @param order how it is wanted on paper; empty as it was designed
/// @param certified how certificates are wanted
/// @param training which training a form is of
/// @param gaps what is written into the gaps of a letter, by their names
record Choice(
        String print,
        String language,
        String area,
        String slips,
        Optional<PrintOrder> order,
        Certified certified,
        Training training,
        Map<String, String> gaps) {
    Choice {
        gaps = Map.copyOf(gaps);
    }

    Choice(String print, String language, String area) {
        this(print, language, area, "");
    }

    Choice(String print, String language, String area, String slips) {
        this(print, language, area, slips, Optional.empty(), Certified.USUAL, Training.USUAL, Map.of());
    }

    Choice withPrint(String chosen) {
        return new Choice(chosen, language, area, "", Optional.empty(), certified, training.asDesigned(), Map.of());
    }

    Choice withLanguage(String chosen) {
        return new Choice(print, chosen, area, slips, order, certified, training, gaps);
    }

    Choice withArea(String chosen) {
        return new Choice(print, language, chosen, slips, order, certified, training, gaps);
    }

    Choice withSlips(String typed) {
        return new Choice(print, language, area, typed, order, certified, training, gaps);
    }

    Choice withOrder(PrintOrder wanted) {
        return new Choice(print, language, area, slips, Optional.of(wanted), certified, training, gaps);
    }

    Choice withCertified(Certified wanted) {
        return new Choice(print, language, area, slips, order, wanted, training, gaps);
    }

    Choice withTraining(Training wanted) {
        return new Choice(print, language, area, slips, order, certified, wanted, gaps);
    }

    Choice withGaps(Map<String, String> written) {
        return new Choice(print, language, area, slips, order, certified, training, written);
    }
}
