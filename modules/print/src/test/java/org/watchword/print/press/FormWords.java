package org.watchword.print.press;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.print.Printed;

/// The words of a print, each once and without their order: folding changes the order, a poster in parts has words
/// twice where its parts lie over each other, and larger letters make more pages to count.
final class FormWords {
    private static final String PAGE = "\\b[0-9]+ / [0-9]+\\b";

    private FormWords() {}

    static Set<String> of(Printed printed) throws IOException {
        return Stream.of(Pages.text(printed).replaceAll(PAGE, "").split("\\s+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
