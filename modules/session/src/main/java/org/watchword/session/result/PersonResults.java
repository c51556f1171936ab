package org.watchword.session.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What is kept of one person of a register.
///
/// @param badgeOrNull use [#badge]
/// @param missedOrNull use [#missed]
/// @param tries that count, in the order in which they were marked
/// @param withdrawn for each try that counts no longer, whose it was
/// @param certificates all that were ever issued, the oldest first
public record PersonResults(
        @Nullable PersonalWords badgeOrNull,
        @Nullable List<String> missedOrNull,
        List<Taken> tries,
        List<String> withdrawn,
        List<IssuedCertificate> certificates) {

    /// Nothing is kept.
    public static final PersonResults NONE = new PersonResults(null, null, List.of(), List.of(), List.of());

    public PersonResults {
        missedOrNull = missedOrNull == null ? null : List.copyOf(missedOrNull);
        tries = List.copyOf(tries);
        withdrawn = List.copyOf(withdrawn);
        certificates = List.copyOf(certificates);
    }

    /// The number of a badge or licence; empty when none was told, or it was forgotten.
    public Optional<String> badge() {
        return Optional.ofNullable(badgeOrNull)
                .flatMap(words -> words.all().stream().findFirst());
    }

    /// The parts that the trainer said were missed; empty when nobody said.
    public Optional<List<String>> missed() {
        return Optional.ofNullable(missedOrNull);
    }

    /// The tries for an authority that count.
    public List<Taken> tries(String authority) {
        return tries.stream().filter(each -> each.authority().equals(authority)).toList();
    }

    /// The try with that number, if it counts.
    public Optional<Taken> find(String authority, int attempt) {
        return tries(authority).stream()
                .filter(each -> each.attempt() == attempt)
                .findFirst();
    }

    /// The try that was a pass.
    public Optional<Taken> passed(String authority) {
        return tries(authority).stream().filter(Taken::passed).findFirst();
    }

    /// The number of the next try: the lowest that no try that counts has.
    public int nextAttempt(String authority) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> find(authority, number).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// Whether a paper for a try may be the next one. Whoever had a try withdrawn may have been given the same paper
    /// again, or one of the next try.
    public boolean mayTake(String authority, int attempt) {
        int next = nextAttempt(authority);
        long again = withdrawn.stream().filter(authority::equals).count();
        return attempt >= next
                && attempt <= next + again
                && find(authority, attempt).isEmpty();
    }

    /// The certificate that was not withdrawn.
    public Optional<Certificate> certificate(String authority) {
        return certificates.stream()
                .filter(each -> each.withdrawn().isEmpty())
                .map(IssuedCertificate::certificate)
                .filter(each -> each.authority().equals(authority))
                .findFirst();
    }

    /// Together with what is kept of another line that is the same person.
    public PersonResults and(PersonResults same) {
        return new PersonResults(
                badgeOrNull == null ? same.badgeOrNull : badgeOrNull,
                missedOrNull == null ? same.missedOrNull : missedOrNull,
                joined(tries, same.tries),
                joined(withdrawn, same.withdrawn),
                joined(certificates, same.certificates));
    }

    PersonResults withBadge(PersonalWords badge) {
        return new PersonResults(badge, missedOrNull, tries, withdrawn, certificates);
    }

    PersonResults withMissed(List<String> missed) {
        return new PersonResults(badgeOrNull, missed, tries, withdrawn, certificates);
    }

    PersonResults with(Taken taken) {
        return with(joined(tries, List.of(taken)), withdrawn);
    }

    PersonResults corrected(String authority, int attempt, boolean passed) {
        UnaryOperator<Taken> change =
                each -> each.authority().equals(authority) && each.attempt() == attempt ? each.with(passed) : each;
        return with(tries.stream().map(change).toList(), withdrawn);
    }

    PersonResults without(String authority, int attempt) {
        List<Taken> others = tries.stream()
                .filter(each -> !each.authority().equals(authority) || each.attempt() != attempt)
                .toList();
        return with(others, joined(withdrawn, List.of(authority)));
    }

    PersonResults with(Certificate certificate) {
        return withCertificates(joined(certificates, List.of(new IssuedCertificate(certificate, null))));
    }

    PersonResults withdrawn(String number, CorrectionReason reason) {
        return withCertificates(certificates.stream()
                .map(each -> each.certificate().number().equals(number)
                        ? new IssuedCertificate(each.certificate(), reason)
                        : each)
                .toList());
    }

    /// The same person, forgotten.
    PersonResults erased() {
        return badgeOrNull == null ? this : withBadge(new PersonalWords.Erased());
    }

    private PersonResults with(List<Taken> all, List<String> gone) {
        return new PersonResults(badgeOrNull, missedOrNull, all, gone, certificates);
    }

    private PersonResults withCertificates(List<IssuedCertificate> all) {
        return new PersonResults(badgeOrNull, missedOrNull, tries, withdrawn, all);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
