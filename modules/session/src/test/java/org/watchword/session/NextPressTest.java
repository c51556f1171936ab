package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NextPressTest {

    private static NextPress next(Course course) {
        return NextPress.of(course.state());
    }

    @Test
    void nothingBeforePresentingAndNothingAfterTheEnd() {
        assertEquals(NextPress.NOTHING, next(new Course()));
        assertEquals(NextPress.NOTHING, next(Course.doorsOpen(Setups.taxi())));
        assertEquals(NextPress.NOTHING, next(Course.presenting().ask(new Command.Close())));
    }

    @Test
    void theLastSlideIsTheEnd() {
        assertEquals(NextPress.NEXT_SLIDE, next(Course.presenting()));
        assertEquals(NextPress.NOTHING, next(Course.presenting().ask(new Command.GoTo(7))));
    }

    @Test
    void stepsComeBeforeTheNextSlide() {
        Course course = Course.presenting().ask(new Command.GoTo(2));
        assertEquals(NextPress.NEXT_STEP, next(course));
        assertEquals(NextPress.NEXT_STEP, next(course.press(1)));
        assertEquals(NextPress.NEXT_SLIDE, next(course.press(1)));
    }

    @Test
    void whatLiesOverTheSlideComesAwayFirst() {
        Course course = Course.presenting().ask(new Command.StartBreak()).ask(new Command.Toggle(View.HELP));
        assertEquals(NextPress.UNCOVER, next(course));
        assertEquals(NextPress.END_BREAK, next(course.press(1)));
        assertEquals(NextPress.NEXT_SLIDE, next(course.press(1)));
    }

    @Test
    void aQuestionSaysOnlyItsNextStage() {
        Course course = Course.onQuestion(6, 12);
        assertEquals(NextPress.OPEN_ROUND, next(course));
        assertEquals(NextPress.CLOSE_ROUND, next(course.press(1)));
        assertEquals(NextPress.REVEAL, next(course.press(1)));
        assertEquals(NextPress.EXPLAIN, next(course.press(1)));
        assertEquals(NextPress.NEXT_SLIDE, next(course.press(1)));
    }
}
