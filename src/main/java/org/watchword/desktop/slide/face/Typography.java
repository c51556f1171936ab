package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sets typed words as a printer would: curved apostrophes everywhere, and in English curved quotation marks. Writers
/// type what their keyboard has.
final class Typography {
    private static final Pattern OPENING = Pattern.compile("(^|[\\s(\\[“‘])\"");

    private Typography() {}

    /// With a capital at its beginning: words that stood after a number now stand on their own.
    static Line begun(Line line) {
        List<Run> runs = new ArrayList<>(line.runs());
        Run first = runs.getFirst();
        if (!first.text().isEmpty()) {
            int letter = first.text().offsetByCodePoints(0, 1);
            String capital = first.text().substring(0, letter).toUpperCase(Locale.ROOT);
            runs.set(0, new Run(capital + first.text().substring(letter), first.weight()));
        }
        return new Line(runs);
    }

    static String set(String words, Material material) {
        String set = words.replace('\'', '’');
        return material.plan().language().startsWith("en")
                ? OPENING.matcher(set).replaceAll("$1“").replace('"', '”')
                : set;
    }
}
