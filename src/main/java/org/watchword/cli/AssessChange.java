package org.watchword.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchword.session.result.CorrectionReason;
import picocli.CommandLine.Option;

/// What is to be written down or put right about one person's test. Descriptions stand in `usage.properties`.
final class AssessChange {

    @Option(names = "--badge", paramLabel = "NUMBER")
    private @Nullable String badge;

    @Option(names = "--attended-all")
    private boolean attendedAll;

    @Option(names = "--unsaid")
    private boolean unsaid;

    @Option(names = "--belongs-to", paramLabel = "ID")
    private @Nullable String belongsTo;

    @Option(names = "--missed", paramLabel = "MODULE", split = ",")
    private @Nullable List<String> missed;

    @Option(names = "--passed", paramLabel = "TRY")
    private @Nullable Integer passed;

    @Option(names = "--not-passed", paramLabel = "TRY")
    private @Nullable Integer notPassed;

    @Option(names = "--take-back", paramLabel = "TRY")
    private @Nullable Integer takeBack;

    @Option(names = "--why", paramLabel = "typed_wrongly|other_person|part_missed|not_alone|question_wrong")
    private @Nullable CorrectionReason why;

    /// One change.
    sealed interface Change {}

    /// A badge or licence number.
    record Badge(String number) implements Change {}

    /// Parts that were missed; none when all were attended.
    record Missed(List<String> parts) implements Change {
        Missed {
            parts = List.copyOf(parts);
        }
    }

    /// What was said of the parts is as if it had not been said.
    record Unsaid() implements Change {}

    /// Whose licence it is.
    record Belongs(String authority) implements Change {}

    /// Another outcome of a try.
    record Correct(int attempt, boolean passed) implements Change {}

    /// A try that counts no longer.
    record TakeBack(int attempt) implements Change {}

    /// All that was asked for.
    List<Change> changes() {
        return Stream.of(
                        Optional.ofNullable(belongsTo).<Change>map(Belongs::new),
                        Optional.ofNullable(unsaid ? new Unsaid() : null).<Change>map(each -> each),
                        Optional.ofNullable(badge).<Change>map(Badge::new),
                        Optional.ofNullable(attendedAll ? List.<String>of() : missed)
                                .<Change>map(Missed::new),
                        Optional.ofNullable(passed).<Change>map(attempt -> new Correct(attempt, true)),
                        Optional.ofNullable(notPassed).<Change>map(attempt -> new Correct(attempt, false)),
                        Optional.ofNullable(takeBack).<Change>map(TakeBack::new))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<CorrectionReason> why() {
        return Optional.ofNullable(why);
    }
}
