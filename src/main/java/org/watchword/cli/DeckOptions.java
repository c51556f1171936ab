package org.watchword.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.print.DeckForm;
import org.watchword.room.packs.PackKind;
import picocli.CommandLine.Option;

/// The options of `watchword print` that ask for a deck instead of a print.
final class DeckOptions {
    @Option(names = "--as", paramLabel = "FORM", converter = DeckFormName.class)
    private @Nullable DeckForm form;

    @Option(names = "--pack", paramLabel = "school|hall")
    private @Nullable PackKind pack;

    boolean isWanted() {
        return form != null || pack != null;
    }

    Optional<DeckForm> form() {
        return Optional.ofNullable(form);
    }

    /// It wins over a form: the form is among what it holds.
    Optional<PackKind> pack() {
        return Optional.ofNullable(pack);
    }
}
