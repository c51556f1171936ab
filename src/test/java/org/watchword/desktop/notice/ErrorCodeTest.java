package org.watchword.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessageSays() {
        assertEquals(ErrorCode.of(failing("Jane Doe")), ErrorCode.of(failing("John Roe")));
    }

    @Test
    void anotherKindOfFailureHasAnotherCode() {
        assertNotEquals(ErrorCode.of(failing("x")), ErrorCode.of(new IllegalArgumentException("x")));
    }

    @Test
    void theCauseBelongsToTheCode() {
        var plain = ErrorCode.of(wrapping(new IllegalArgumentException()));
        assertNotEquals(plain, ErrorCode.of(wrapping(new ArithmeticException())));
    }

    @Test
    void theCodeIsEasyToReadOut() {
        assertTrue(ErrorCode.of(failing("x")).text().matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void aCircleOfCausesEnds() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        assertEquals(9, ErrorCode.of(one).text().length());
    }

    private static Throwable failing(String message) {
        return new IllegalStateException(message);
    }

    private static Throwable wrapping(Throwable cause) {
        return new IllegalStateException(cause);
    }
}
