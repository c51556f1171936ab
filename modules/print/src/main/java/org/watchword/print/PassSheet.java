package org.watchword.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Certificates of a test, a page each: who passed what, and when, with a number and two words by which each can be
/// checked. They say nothing of points, of tries, or of when somebody came or went.
///
/// @param says what goes on after the name, such as *has passed the safeguarding test*; the authority's words
/// @param signedBy under each line to sign on, one to three
/// @param passes whose they are, in order
public record PassSheet(String says, List<String> signedBy, List<Pass> passes) implements OwnSheet {

    /// Somebody who passed.
    ///
    /// @param until the last day on which it counts; empty where it does not end
    /// @param number of the certificate, such as `26-K7QX3`
    /// @param words to read over the telephone, such as `acorn harbour`
    public record Pass(String name, LocalDate passed, Optional<LocalDate> until, String number, String words) {
        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Pass[" + number + "]";
        }
    }

    /// @throws IllegalArgumentException when there is nobody, or nobody to sign
    public PassSheet {
        signedBy = List.copyOf(signedBy);
        passes = List.copyOf(passes);
        if (passes.isEmpty() || signedBy.isEmpty()) {
            throw new IllegalArgumentException("no certificate to print");
        }
    }

    @Override
    public String title() {
        return says;
    }

    /// The words around the names are the program's, and the authority's are English too.
    @Override
    public String language() {
        return "en";
    }
}
