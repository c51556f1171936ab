package org.watchword.room.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What became of a deck, step by step.
///
/// @param now index of the step that is in force, from 0; later ones were undone
record Past(int now, List<Step> steps) {
    /// How many earlier versions are kept.
    static final int VERSIONS = 20;

    /// How many single steps can be undone.
    static final int UNDO = 100;

    /// When nothing was changed for so long, what stood then is a version of its own.
    static final Duration PAUSE = Duration.ofMinutes(10);

    Past {
        steps = List.copyOf(steps);
    }

    static Past of(Step first) {
        return new Past(0, List.of(first));
    }

    Step step() {
        return steps.get(now);
    }

    /// Whether the step in force is one of those that are kept; a damaged file may say otherwise.
    boolean isWhole() {
        return now >= 0 && now < steps.size();
    }

    boolean canUndo() {
        return now > 0;
    }

    boolean canRedo() {
        return now < steps.size() - 1;
    }

    Past at(int step) {
        return new Past(step, steps);
    }

    /// With a step more in the place of those that were undone.
    Past then(Step next) {
        List<Step> all = new ArrayList<>(steps.subList(0, now + 1));
        all.add(next);
        List<Integer> versions = versions(all);
        int firstToUndo = all.size() - UNDO;
        List<Step> kept = IntStream.range(0, all.size())
                .filter(i -> i >= firstToUndo || versions.contains(i))
                .mapToObj(all::get)
                .toList();
        return new Past(kept.size() - 1, kept);
    }

    /// The steps before the one in force that stood longest, the latest first, at most [#VERSIONS].
    List<Integer> versions() {
        return versions(steps.subList(0, now + 1));
    }

    /// Of a deck that was put together in one go these are its last steps.
    private static List<Integer> versions(List<Step> steps) {
        List<Integer> resting = IntStream.range(0, steps.size() - 1)
                .filter(i -> i == 0
                        || !steps.get(i + 1).at().isBefore(steps.get(i).at().plus(PAUSE)))
                .boxed()
                .toList();
        return resting.reversed().stream().limit(VERSIONS).toList();
    }
}
