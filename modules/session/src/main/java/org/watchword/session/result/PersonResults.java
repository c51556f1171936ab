package org.watchword.session.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.watchword.session.PersonId;

/// What is kept of one person of a register.
///
/// @param badgeOrNull use [#badge]
/// @param missedOrNull use [#missed]
/// @param authorityOrNull use [#authority]
/// @param tries that count, in the order in which they were marked
/// @param withdrawn for each try that counts no longer, whose it was
/// @param certificates all that were ever issued, the oldest first
/// @param holderOrNull use [#holder]
public record PersonResults(
        @Nullable PersonalWords badgeOrNull,
        @Nullable List<String> missedOrNull,
        @Nullable String authorityOrNull,
        List<Taken> tries,
        List<String> withdrawn,
        List<IssuedCertificate> certificates,
        @Nullable Holder holderOrNull) {

    /// Nothing is kept.
    public static final PersonResults NONE = new PersonResults(null, null, null, List.of(), List.of(), List.of(), null);

    public PersonResults {
        missedOrNull = missedOrNull == null ? null : List.copyOf(missedOrNull);
        tries = List.copyOf(tries);
        withdrawn = List.copyOf(withdrawn);
        certificates = List.copyOf(certificates);
    }

    /// The number of a badge or licence; empty when none was told, or it was forgotten.
    public Optional<String> badge() {
        return Optional.ofNullable(badgeOrNull)
                .flatMap(words -> words.all().stream().findFirst())
                .or(() -> holder().flatMap(Holder::badge));
    }

    /// The name that is kept for a certificate after the names of its session went; empty while they are kept.
    public Optional<Holder> holder() {
        return Optional.ofNullable(holderOrNull);
    }

    /// The last day on which a certificate of this person counts, as far as it has one and nobody withdrew it: for so
    /// long the name is kept. Empty where none is, or none ends.
    public Optional<LocalDate> counts() {
        return certificates.stream()
                .filter(each -> each.withdrawn().isEmpty())
                .flatMap(each -> each.certificate().expires().stream())
                .max(Comparator.naturalOrder());
    }

    /// The parts that the trainer said were missed; empty when nobody said.
    public Optional<List<String>> missed() {
        return Optional.ofNullable(missedOrNull);
    }

    /// For whose licence the person is tested: what the trainer said, or whose test was taken. Empty while nobody can
    /// know it.
    public Optional<String> authority() {
        return Optional.ofNullable(authorityOrNull)
                .or(() -> tries.stream().map(Taken::authority).findFirst());
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
                authorityOrNull == null ? same.authorityOrNull : authorityOrNull,
                joined(tries, same.tries),
                joined(withdrawn, same.withdrawn),
                joined(certificates, same.certificates),
                holderOrNull == null ? same.holderOrNull : holderOrNull);
    }

    PersonResults withBadge(PersonalWords badge) {
        return new PersonResults(badge, missedOrNull, authorityOrNull, tries, withdrawn, certificates, holderOrNull);
    }

    PersonResults withMissed(List<String> missed) {
        return new PersonResults(badgeOrNull, missed, authorityOrNull, tries, withdrawn, certificates, holderOrNull);
    }

    /// What was said to be missed belongs to what the authority before asked for.
    PersonResults withAuthority(String authority) {
        boolean other = authority().filter(before -> !before.equals(authority)).isPresent();
        return new PersonResults(
                badgeOrNull, other ? null : missedOrNull, authority, tries, withdrawn, certificates, holderOrNull);
    }

    PersonResults without(Said what) {
        boolean parts = what == Said.PARTS;
        return new PersonResults(
                badgeOrNull,
                parts ? null : missedOrNull,
                parts ? authorityOrNull : null,
                tries,
                withdrawn,
                certificates,
                holderOrNull);
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

    PersonResults with(Holder holder) {
        return new PersonResults(badgeOrNull, missedOrNull, authorityOrNull, tries, withdrawn, certificates, holder);
    }

    PersonResults withoutHolder(Set<PersonId> forgotten) {
        return holderOrNull == null || !forgotten.contains(holderOrNull.line())
                ? this
                : with(new Holder(holderOrNull.line(), new PersonalWords.Erased()));
    }

    /// The same person, forgotten.
    PersonResults erased() {
        return badgeOrNull == null ? this : withBadge(new PersonalWords.Erased());
    }

    private PersonResults with(List<Taken> all, List<String> gone) {
        return new PersonResults(badgeOrNull, missedOrNull, authorityOrNull, all, gone, certificates, holderOrNull);
    }

    private PersonResults withCertificates(List<IssuedCertificate> all) {
        return new PersonResults(badgeOrNull, missedOrNull, authorityOrNull, tries, withdrawn, all, holderOrNull);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
