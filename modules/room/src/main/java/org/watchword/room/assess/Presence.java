package org.watchword.room.assess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.Happened;
import org.watchword.session.Person;
import org.watchword.session.SessionEvent.SlideShown;
import org.watchword.session.SlideOutline;

/// Which parts of a training somebody was there for: when each was shown, held beside when they came and went. It only
/// suggests; what the trainer says holds.
record Presence(Map<String, Shown> modules) {

    /// When slides of a module were on the wall.
    private record Shown(Instant first, Instant last) {}

    static Presence of(List<SlideOutline> slides, List<Happened> history) {
        Map<String, Shown> modules = new LinkedHashMap<>();
        for (Happened happened : history) {
            if (happened.event() instanceof SlideShown shown && shown.slide() < slides.size()) {
                modules.merge(
                        module(slides.get(shown.slide())),
                        new Shown(happened.at(), happened.at()),
                        (before, now) -> new Shown(before.first(), now.last()));
            }
        }
        return new Presence(modules);
    }

    private static String module(SlideOutline slide) {
        int hash = slide.key().indexOf('#');
        return hash < 0 ? slide.key() : slide.key().substring(0, hash);
    }

    /// The parts that somebody missed, as far as the records show; empty when they do not: no slide was shown, or
    /// somebody who came late was written down afterwards.
    Optional<List<String>> missed(Person person, List<String> mustAttend) {
        boolean late = person.arrival() == Arrival.LATE;
        boolean unknown = late && person.entered().by() == Entered.By.SLIP;
        if (modules.isEmpty() || unknown) {
            return mustAttend.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        List<String> missed = new ArrayList<>();
        for (String module : mustAttend) {
            Optional<Shown> shown = Optional.ofNullable(modules.get(module));
            boolean there = shown.filter(time -> !late || !person.arrivedAt().isAfter(time.first()))
                    .filter(time -> person.leftAt().stream().allMatch(left -> left.isAfter(time.last())))
                    .isPresent();
            if (!there) {
                missed.add(module);
            }
        }
        return Optional.of(List.copyOf(missed));
    }
}
