package org.watchword.session.result;

import java.util.List;
import java.util.Optional;
import org.watchword.session.PersonId;
import org.watchword.session.book.Names;

/// What may happen to results, whatever an authority asks: what it asks stands in its file and not here.
public final class ResultRules {

    /// So many letters a badge number has at most.
    public static final int LONGEST_BADGE = 40;

    private ResultRules() {}

    /// All of the events or none, each judged by what the ones before it made of the results.
    public static ResultDecision decide(Results before, List<ResultEvent> events) {
        Results now = before;
        for (ResultEvent event : events) {
            Optional<ResultReason> against = against(now, event);
            if (against.isPresent()) {
                return new ResultDecision.Refused(against.get());
            }
            now = now.after(event);
        }
        return new ResultDecision.Happens(now);
    }

    private static Optional<ResultReason> against(Results now, ResultEvent event) {
        return switch (event) {
            case ResultEvent.Word word -> said(now, word);
            case ResultEvent.PaperMarked(PersonId person, Taken taken) -> marked(now.of(person), taken);
            case ResultEvent.TryCorrected corrected -> corrected(now.of(corrected.person()), corrected);
            case ResultEvent.TryWithdrawn(PersonId person, String authority, int attempt, var _) ->
                because(now.of(person).find(authority, attempt).isEmpty(), ResultReason.NO_SUCH_TRY);
            case ResultEvent.CertificateIssued(PersonId person, Certificate certificate) ->
                issued(now.of(person), certificate.authority());
            case ResultEvent.CertificateWithdrawn(PersonId person, String number, var _) ->
                because(
                        now.of(person).certificates().stream()
                                .filter(each -> each.withdrawn().isEmpty())
                                .noneMatch(each -> each.certificate().number().equals(number)),
                        ResultReason.NO_SUCH_CERTIFICATE);
            case ResultEvent.ListIssued _ -> Optional.empty();
            case ResultEvent.LineIssued issued ->
                because(
                        now.lists().stream().noneMatch(list -> list.id().equals(issued.list())),
                        ResultReason.NO_SUCH_LIST);
            case ResultEvent.HolderKept held ->
                because(now.of(held.person()).counts().isEmpty(), ResultReason.NO_SUCH_CERTIFICATE);
            case ResultEvent.ItemsSummed summed ->
                because(
                        summed.items().stream().anyMatch(item -> item.asked() < ItemSum.FEWEST),
                        ResultReason.TOO_FEW_PAPERS);
        };
    }

    private static Optional<ResultReason> said(Results now, ResultEvent.Word word) {
        return switch (word) {
            case ResultEvent.BadgeTold(PersonId person, PersonalWords badge) -> badge(now, person, badge);
            case ResultEvent.PartsMissed _ -> Optional.empty();
            case ResultEvent.AuthorityTold(PersonId person, String authority) ->
                because(
                        now.of(person).tries().stream()
                                .anyMatch(taken -> !taken.authority().equals(authority)),
                        ResultReason.OTHER_AUTHORITY);
            case ResultEvent.WordTakenBack(PersonId person, var _) ->
                because(!now.of(person).tries().isEmpty(), ResultReason.TRY_STANDS);
        };
    }

    private static Optional<ResultReason> badge(Results now, PersonId person, PersonalWords badge) {
        String told = badge.all().isEmpty() ? "" : badge.all().getFirst();
        boolean unfit =
                told.isBlank() || told.length() > LONGEST_BADGE || told.chars().anyMatch(Character::isISOControl);
        boolean taken = now.people().entrySet().stream()
                .filter(other -> !other.getKey().equals(person))
                .filter(other -> mayBeOfOne(other.getValue(), now.of(person)))
                .flatMap(other -> other.getValue().badge().stream())
                .anyMatch(other -> sameBadge(other, told));
        return because(unfit, ResultReason.BADGE_UNFIT).or(() -> because(taken, ResultReason.BADGE_TAKEN));
    }

    /// Two authorities may give out the same number.
    private static boolean mayBeOfOne(PersonResults one, PersonResults other) {
        return one.authority().isEmpty()
                || other.authority().isEmpty()
                || one.authority().equals(other.authority());
    }

    /// Whether two spellings are one badge: blanks, hyphens and capitals do not matter.
    public static boolean sameBadge(String one, String other) {
        return Names.same(one.replaceAll("[\\s-]", "")).equals(Names.same(other.replaceAll("[\\s-]", "")));
    }

    private static Optional<ResultReason> marked(PersonResults before, Taken taken) {
        boolean other = before.authority()
                .filter(told -> !told.equals(taken.authority()))
                .isPresent();
        return because(other, ResultReason.OTHER_AUTHORITY)
                .or(() -> because(before.passed(taken.authority()).isPresent(), ResultReason.PASSED_ALREADY))
                .or(() -> because(!before.mayTake(taken.authority(), taken.attempt()), ResultReason.OTHER_TRY));
    }

    private static Optional<ResultReason> corrected(PersonResults before, ResultEvent.TryCorrected wished) {
        Optional<Taken> stands = before.find(wished.authority(), wished.attempt());
        boolean other = before.passed(wished.authority())
                .filter(each -> each.attempt() != wished.attempt())
                .isPresent();
        return because(stands.isEmpty(), ResultReason.NO_SUCH_TRY)
                .or(() -> because(
                        stands.filter(each -> each.passed() == wished.passed()).isPresent(),
                        ResultReason.NOTHING_TO_CORRECT))
                .or(() -> because(wished.passed() && other, ResultReason.PASSED_ALREADY));
    }

    private static Optional<ResultReason> issued(PersonResults before, String authority) {
        return because(before.passed(authority).isEmpty(), ResultReason.NO_PASS)
                .or(() -> because(before.certificate(authority).isPresent(), ResultReason.CERTIFICATE_STANDS));
    }

    private static Optional<ResultReason> because(boolean against, ResultReason reason) {
        return against ? Optional.of(reason) : Optional.empty();
    }
}
