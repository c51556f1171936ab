package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.problem.MeasureProblem;
import org.watchword.content.problem.Problem;

/// A library that uses everything the grammar has, in two languages, and is right.
class GoodLibraryTest {

    @Test
    void nothingIsWrongWithALibraryThatUsesEverything() {
        List<Problem> problems = Checker.check(Examples.good(), Examples.TODAY, SlideMeasure.NONE);
        assertEquals(
                List.of(MeasureProblem.NotMeasured.class),
                problems.stream().map(Object::getClass).toList(),
                () -> Examples.say(problems));
    }
}
