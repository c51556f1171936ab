package org.watchword.room.assess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.session.PersonId;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.CorrectionReason;
import org.watchword.session.result.PersonResults;
import org.watchword.session.result.PersonalWords;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.ResultReason;
import org.watchword.session.result.ResultRules;
import org.watchword.session.result.Taken;

/// Puts right what is kept of people. Where nobody has passed any more, the certificate is withdrawn in the same
/// breath.
record Corrections(Roll roll, Keeper keeper) {

    /// Keeps events about one person.
    @FunctionalInterface
    interface Keeper {
        /// Keeps all of them or none.
        ///
        /// @throws IOException when the journal cannot be read
        Done keep(PersonId person, List<ResultEvent> events) throws IOException;
    }

    Done badge(PersonId person, String number) throws IOException {
        if (roll.authority().badge().isEmpty()) {
            return new Done.Refused(new Refusal.NoBadgeWanted());
        }
        List<ResultEvent> events = new ArrayList<>(roll.first(person));
        events.add(new ResultEvent.BadgeTold(person, PersonalWords.of(number.strip())));
        return keeper.keep(person, events);
    }

    Done missed(PersonId person, List<String> parts) throws IOException {
        List<ResultEvent> events = new ArrayList<>(roll.first(person));
        events.add(new ResultEvent.PartsMissed(person, parts));
        if (!parts.isEmpty()) {
            events.addAll(withdrawing(person, CorrectionReason.PART_MISSED));
        }
        return keeper.keep(person, events);
    }

    Done correct(PersonId person, int attempt, boolean passed, CorrectionReason reason) throws IOException {
        Optional<Taken> stands = roll.kept(person).find(authority(), attempt);
        if (stands.filter(each -> each.passed() != passed).isEmpty()) {
            return new Done.Refused(new Refusal.NothingToCorrect());
        }
        List<ResultEvent> events = new ArrayList<>();
        events.add(new ResultEvent.TryCorrected(holder(person, attempt), authority(), attempt, passed, reason));
        if (!passed) {
            events.addAll(withdrawing(person, reason));
        }
        return keeper.keep(person, events);
    }

    Done withdraw(PersonId person, int attempt, CorrectionReason reason) throws IOException {
        Optional<Taken> stands = roll.kept(person).find(authority(), attempt);
        if (stands.isEmpty()) {
            return new Done.Refused(new Refusal.NothingToCorrect());
        }
        List<ResultEvent> events = new ArrayList<>();
        events.add(new ResultEvent.TryWithdrawn(holder(person, attempt), authority(), attempt, reason));
        if (stands.get().passed()) {
            events.addAll(withdrawing(person, reason));
        }
        return keeper.keep(person, events);
    }

    private List<ResultEvent> withdrawing(PersonId person, CorrectionReason reason) {
        Optional<Certificate> stands = roll.kept(person).certificate(authority());
        PersonId holder =
                roll.holder(person, kept -> kept.certificate(authority()).isPresent());
        return stands.<List<ResultEvent>>map(certificate ->
                        List.of(new ResultEvent.CertificateWithdrawn(holder, certificate.number(), reason)))
                .orElse(List.of());
    }

    private PersonId holder(PersonId person, int attempt) {
        return roll.holder(
                person, (PersonResults kept) -> kept.find(authority(), attempt).isPresent());
    }

    private String authority() {
        return roll.authority().id();
    }

    /// What a rule that stood against events means to whoever asked for them.
    static Refusal refusal(ResultReason reason, Roll roll, PersonId person, List<ResultEvent> events) {
        return switch (reason) {
            case PASSED_ALREADY -> new Refusal.PassedAlready();
            case OTHER_TRY -> new Refusal.TriesUsed(roll.authority().tries());
            case BADGE_TAKEN ->
                other(roll, person, events)
                        .<Refusal>map(Refusal.BadgeTaken::new)
                        .orElseGet(Refusal.BadgeUnfit::new);
            case BADGE_UNFIT -> new Refusal.BadgeUnfit();
            case OTHER_AUTHORITY -> new Refusal.TakenForOther();
            case NO_PASS -> new Refusal.NothingToIssue();
            case NO_SUCH_TRY,
                    TRY_STANDS,
                    NOTHING_TO_CORRECT,
                    CERTIFICATE_STANDS,
                    NO_SUCH_CERTIFICATE,
                    NO_SUCH_LIST,
                    TOO_FEW_PAPERS -> new Refusal.NothingToCorrect();
        };
    }

    private static Optional<Candidate> other(Roll roll, PersonId person, List<ResultEvent> events) {
        String told = events.stream()
                .filter(ResultEvent.BadgeTold.class::isInstance)
                .map(ResultEvent.BadgeTold.class::cast)
                .flatMap(each -> each.badge().all().stream())
                .findFirst()
                .orElse("");
        return roll.everybody().stream()
                .filter(each -> !each.id().equals(person))
                .filter(each -> each.badge()
                        .filter(badge -> ResultRules.sameBadge(badge, told))
                        .isPresent())
                .findFirst();
    }
}
