package org.watchword.room.assess;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.watchword.room.Room;
import org.watchword.session.PersonId;
import org.watchword.session.SessionState;
import org.watchword.session.book.Names;
import org.watchword.session.result.AllResults;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.CertificateNumber;
import org.watchword.session.result.CorrectionReason;
import org.watchword.session.result.Holder;
import org.watchword.session.result.IssuedCertificate;
import org.watchword.session.result.Results;

/// Answers whoever holds a certificate and asks whether it counts. It is found on the laptop that issued it.
public record PassCheck(Room room) {

    /// What the records say.
    public sealed interface Answer {}

    /// It counts.
    ///
    /// @param name whose it is; empty when the name is no longer kept
    public record Counts(Certificate certificate, Optional<String> name) implements Answer {
        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Counts[" + certificate.number() + "]";
        }
    }

    /// Its time is over.
    public record Over(Certificate certificate, LocalDate last) implements Answer {}

    /// It was withdrawn.
    public record Withdrawn(Certificate certificate, CorrectionReason why) implements Answer {}

    /// The number is known, and its words are others: it may be a copy with another name on it.
    public record OtherWords() implements Answer {}

    /// No certificate of this laptop has that number.
    public record Unknown() implements Answer {}

    /// Looks a certificate up.
    ///
    /// @param number and `words` as somebody reads them out; case and blanks do not matter
    /// @throws IOException when the journal cannot be read
    public Answer check(String number, String words) throws IOException {
        Optional<AllResults.Found> found = CertificateNumber.parse(number)
                .flatMap(read -> room.records().results().all().certificate(read));
        if (found.isEmpty()) {
            return new Unknown();
        }
        IssuedCertificate issued = found.get().issued();
        Certificate certificate = issued.certificate();
        if (!Names.same(certificate.words()).equals(Names.same(words.replaceAll("[^\\p{L}]+", " ")))) {
            return new OtherWords();
        }
        if (issued.withdrawn().isPresent()) {
            return new Withdrawn(certificate, issued.withdrawn().get());
        }
        Results results = room.records().results().all().of(found.get().session());
        Optional<LocalDate> over = certificate.expires().filter(LocalDate.now(room.clock())::isAfter);
        return over.isPresent()
                ? new Over(certificate, over.get())
                : new Counts(
                        certificate,
                        name(
                                room.look(found.get().session()),
                                results,
                                found.get().person()));
    }

    /// What somebody is called, as far as the name is still kept: in the register, or for the certificate alone.
    static Optional<String> name(SessionState state, Results results, PersonId person) {
        return state.register()
                .called(person)
                .or(() -> results.of(person).holder().flatMap(Holder::name));
    }
}
