package org.watchword.content.check;

import java.util.Set;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.problem.MeasureProblem;

/// Kinds of problem whose example cannot lie in a folder: [MadeExamplesTest] makes them while it runs.
final class MadeExamples {

    private static final Set<Class<?>> MADE = Set.of(
            FileProblem.TooLarge.class,
            FileProblem.Outside.class,
            FileProblem.Unreadable.class,
            MeasureProblem.TooSmall.class,
            MeasureProblem.Overflows.class,
            MeasureProblem.NoLetter.class,
            MeasureProblem.TooFaint.class,
            MeasureProblem.NotMeasured.class);

    private MadeExamples() {}

    static boolean makes(Class<?> kind) {
        return MADE.contains(kind);
    }

    static Set<Class<?>> all() {
        return MADE;
    }
}
