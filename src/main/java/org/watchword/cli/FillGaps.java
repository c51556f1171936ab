package org.watchword.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.print.Gaps;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.desktop.text.Texts;

/// Writes what was given with `--set` into the gaps of a letter.
final class FillGaps {
    private final Console console;
    private final Texts texts;

    FillGaps(Console console, Texts texts) {
        this.console = console;
        this.texts = texts;
    }

    /// The print with its gaps filled.
    ///
    /// @param language whose gaps are asked for
    /// @return empty when there is no such gap, or one is left and no line was asked for; it is told then
    Optional<Print> fill(Print print, String language, PrintOptions how) {
        List<String> named = names(print, language);
        List<String> unknown = how.gaps().keySet().stream()
                .filter(gap -> !named.contains(gap))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            console.complain(texts.get(CliWord.NO_GAP, unknown.getFirst(), String.join(", ", named)));
            return Optional.empty();
        }
        Print filled = Gaps.filled(print, how.gaps());
        List<String> left = new ArrayList<>(names(filled, language));
        if (!left.isEmpty() && !how.lines()) {
            console.complain(texts.get(CliWord.GAPS_LEFT, String.join(", ", left)));
            return Optional.empty();
        }
        return Optional.of(filled);
    }

    private static List<String> names(Print print, String language) {
        return print.kind() == PrintKind.LETTER
                ? print.text(language).map(Gaps::of).orElse(List.of())
                : List.of();
    }
}
