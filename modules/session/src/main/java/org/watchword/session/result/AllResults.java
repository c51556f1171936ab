package org.watchword.session.result;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;

/// The results of all sessions, and how questions fared over sittings.
///
/// @param items over all sittings that had enough papers
public record AllResults(Map<SessionId, Results> sessions, Map<QuestionUse, ItemSum> items) {

    /// Nobody was ever tested.
    public static final AllResults NONE = new AllResults(Map.of(), Map.of());

    /// A certificate, and whose it is.
    public record Found(SessionId session, PersonId person, IssuedCertificate issued) {}

    public AllResults {
        sessions = Collections.unmodifiableMap(new LinkedHashMap<>(sessions));
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /// The results of one session.
    public Results of(SessionId session) {
        return sessions.getOrDefault(session, Results.NONE);
    }

    /// The certificate with that number, as it was last known.
    public Optional<Found> certificate(String number) {
        return sessions.entrySet().stream()
                .flatMap(session -> session.getValue().people().entrySet().stream()
                        .flatMap(person -> person.getValue().certificates().stream()
                                .map(issued -> new Found(session.getKey(), person.getKey(), issued))))
                .filter(found -> found.issued().certificate().number().equals(number))
                .findFirst();
    }

    /// How many names are kept for a certificate that counts no longer.
    public int heldTooLong(LocalDate today) {
        return (int) sessions.values().stream()
                .flatMap(results -> results.people().values().stream())
                .filter(person -> person.holder().flatMap(Holder::name).isPresent())
                .filter(person ->
                        person.counts().filter(last -> !last.isBefore(today)).isEmpty())
                .count();
    }

    /// The same with what happened in a session after it.
    public AllResults after(SessionId session, List<ResultEvent> events) {
        Map<SessionId, Results> changed = new LinkedHashMap<>(sessions);
        Map<QuestionUse, ItemSum> more = new LinkedHashMap<>(items);
        for (ResultEvent event : events) {
            if (event instanceof ResultEvent.ItemsSummed summed) {
                add(more, summed);
            } else {
                changed.put(session, changed.getOrDefault(session, Results.NONE).after(event));
            }
        }
        return new AllResults(changed, more);
    }

    /// The same after people were forgotten.
    public AllResults without(Set<PersonId> forgotten) {
        Map<SessionId, Results> changed = new LinkedHashMap<>();
        sessions.forEach((session, results) -> changed.put(session, results.without(forgotten)));
        return new AllResults(changed, items);
    }

    private static void add(Map<QuestionUse, ItemSum> items, ResultEvent.ItemsSummed summed) {
        for (ItemSum sum : summed.items()) {
            items.merge(
                    new QuestionUse(summed.bank(), summed.version(), sum.question()),
                    sum,
                    (one, other) ->
                            new ItemSum(one.question(), one.asked() + other.asked(), one.right() + other.right()));
        }
    }
}
