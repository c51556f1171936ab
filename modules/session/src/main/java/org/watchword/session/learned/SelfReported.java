package org.watchword.session.learned;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// What people say of themselves, then and now, asked once at the end. It is always shown as self-reported and never
/// joined to what was right: asked afterwards people judge both by one measure (G. S. Howard, *Response-shift bias*,
/// Evaluation Review 4, 1980, 93–106), and they also like to have learned something (L. G. Hill and D. L. Betz,
/// *Revisiting the retrospective pretest*, American Journal of Evaluation 26, 2005, 501–517).
///
/// @param ratings how many people gave each pair of ratings
public record SelfReported(Map<ThenNow, Integer> ratings) {

    /// Nobody yet, to add to.
    public static final SelfReported NONE = new SelfReported(Map.of());

    public SelfReported {
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
    }

    /// Averages on the scale from 1 to 5.
    public record Means(double then, double now) {}

    static SelfReported one(ThenNow rating) {
        return new SelfReported(Map.of(rating, 1));
    }

    public int people() {
        return count(rating -> true);
    }

    /// Who put now above then.
    public int higher() {
        return count(rating -> rating.now() > rating.then());
    }

    public int same() {
        return count(rating -> rating.now() == rating.then());
    }

    public int lower() {
        return count(rating -> rating.now() < rating.then());
    }

    /// How many rated then at this point.
    public int then(int point) {
        return count(rating -> rating.then() == point);
    }

    /// How many rated now at this point.
    public int now(int point) {
        return count(rating -> rating.now() == point);
    }

    /// Averages, from [Pooled#ENOUGH] people on.
    public Optional<Means> means() {
        return people() < Pooled.ENOUGH
                ? Optional.empty()
                : Optional.of(new Means(mean(ThenNow::then), mean(ThenNow::now)));
    }

    SelfReported plus(SelfReported other) {
        Map<ThenNow, Integer> sum = new TreeMap<>(ratings);
        other.ratings.forEach((rating, people) -> sum.merge(rating, people, Integer::sum));
        return new SelfReported(sum);
    }

    private int count(Predicate<ThenNow> wanted) {
        return ratings.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private double mean(ToIntFunction<ThenNow> point) {
        double sum = ratings.entrySet().stream()
                .mapToInt(each -> point.applyAsInt(each.getKey()) * each.getValue())
                .sum();
        return sum / people();
    }
}
