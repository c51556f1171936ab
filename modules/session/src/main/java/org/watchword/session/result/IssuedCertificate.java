package org.watchword.session.result;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A certificate and what became of it.
///
/// @param withdrawnOrNull why it does not count any more; use [#withdrawn]
public record IssuedCertificate(
        Certificate certificate, @Nullable CorrectionReason withdrawnOrNull) {

    /// Why it does not count any more; empty while it stands.
    public Optional<CorrectionReason> withdrawn() {
        return Optional.ofNullable(withdrawnOrNull);
    }

    /// Whether it counts on a day.
    public boolean countsOn(LocalDate day) {
        return withdrawnOrNull == null
                && certificate.expires().filter(day::isAfter).isEmpty();
    }
}
