package org.watchword.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchword.print.TextSize;
import org.watchword.room.assess.PaperPrints;
import org.watchword.session.assess.PaperVersion;
import picocli.CommandLine.Option;

/// Which papers a call wants. Descriptions stand in `usage.properties`.
final class AssessPile {

    @Option(names = "--versions", paramLabel = "A,B,C,D", split = ",", defaultValue = "A,B,C,D")
    private List<PaperVersion> versions = List.of();

    @Option(names = "--try", paramLabel = "N", defaultValue = "1")
    private int attempt = 1;

    @Option(names = "--copies", paramLabel = "N", defaultValue = "4")
    private int copies = 1;

    @Option(names = "--large")
    private boolean large;

    @Option(names = "--lang", paramLabel = "L", defaultValue = "en")
    private String language = "en";

    @Option(names = "--key")
    private boolean key;

    /// Whether the key is wanted in place of papers.
    boolean isKey() {
        return key;
    }

    /// The papers; empty when there are not so many.
    Optional<PaperPrints.Wish> wish() {
        TextSize size = large ? TextSize.LARGE : TextSize.CLEAR;
        return copies < 1 || copies > PaperPrints.MOST
                ? Optional.empty()
                : Optional.of(new PaperPrints.Wish(versions, attempt, language.toLowerCase(Locale.ROOT), copies, size));
    }
}
