package org.watchword.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Certificates, a page each: who took part in what, and when. They say nothing of when somebody came or went.
///
/// @param training what it was called
/// @param minutes how long it took
/// @param on the day
/// @param until the last day on which it holds; empty when nobody set one
/// @param trainer who signs; a line to sign on stands there in any case
/// @param names of those who took part, in order
public record CertificateSheet(
        String training, int minutes, LocalDate on, Optional<LocalDate> until, String trainer, List<String> names)
        implements OwnSheet {

    /// @throws IllegalArgumentException when there is no name, or it would have expired before the day
    public CertificateSheet {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no name to print");
        }
        if (until.filter(last -> last.isBefore(on)).isPresent()) {
            throw new IllegalArgumentException("a certificate that expired before its day");
        }
    }

    @Override
    public String title() {
        return training;
    }

    /// The words around the names are the program's.
    @Override
    public String language() {
        return "en";
    }

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "CertificateSheet[…]";
    }
}
