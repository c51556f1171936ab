package org.watchword.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.book.HandedOver.Purpose;
import picocli.CommandLine.Option;

/// What an export with names has to say of itself. Descriptions stand in `usage.properties`.
final class HandOverWish {

    /// The purposes as they are said in a terminal.
    enum For {
        CERTIFICATES(Purpose.CERTIFICATES),
        AUTHORITY(Purpose.LICENSING_AUTHORITY),
        EMPLOYER(Purpose.EMPLOYER);

        private final Purpose purpose;

        For(Purpose purpose) {
            this.purpose = purpose;
        }
    }

    @Option(names = "--for", paramLabel = "certificates|authority|employer")
    private @Nullable For purpose;

    @Option(names = "--whom", paramLabel = "NAME")
    private @Nullable String whom;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    /// Empty unless all three were said.
    Optional<Said> said() {
        return purpose == null || whom == null || reason == null
                ? Optional.empty()
                : Optional.of(new Said(purpose.purpose, whom, reason));
    }

    /// For what, to whom and why.
    record Said(Purpose purpose, String whom, String reason) {}
}
