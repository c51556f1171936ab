package org.watchword.session.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchword.session.SessionId;

/// What was left, promised, asked and counted after sessions.
///
/// @param learned what sessions changed, where it was counted
/// @param given where prints went
/// @param handed names that left the laptop, the oldest first
/// @param comments what people said, as far as it was approved for reports
public record Outcomes(
        Map<MaterialId, Material> materials,
        Map<ActionId, PromisedAction> actions,
        Map<SessionId, FollowUp> followUps,
        Map<SessionId, Learned> learned,
        Map<GivenOutId, GivenOut> given,
        List<HandedOver> handed,
        Map<CommentId, Comment> comments) {

    static final Outcomes NONE = new Outcomes(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of());

    public Outcomes {
        materials = Collections.unmodifiableMap(new LinkedHashMap<>(materials));
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        followUps = Collections.unmodifiableMap(new LinkedHashMap<>(followUps));
        learned = Collections.unmodifiableMap(new LinkedHashMap<>(learned));
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        handed = List.copyOf(handed);
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
    }

    /// How many follow-ups and promises are open and due on this day or before it.
    public int due(LocalDate day) {
        Stream<LocalDate> due = Stream.concat(
                openActions().stream().map(each -> each.action().due()),
                openFollowUps().stream().map(FollowUp::due));
        return (int) due.filter(each -> !each.isAfter(day)).count();
    }

    /// Promises that are not done yet, the earliest due first.
    public List<PromisedAction> openActions() {
        return actions.values().stream()
                .filter(each -> each.done().isEmpty())
                .sorted(Comparator.comparing(each -> each.action().due()))
                .toList();
    }

    /// Follow-ups that were not done yet, the earliest due first.
    public List<FollowUp> openFollowUps() {
        return followUps.values().stream()
                .filter(each -> each.replies().isEmpty())
                .sorted(Comparator.comparing(FollowUp::due))
                .toList();
    }
}
