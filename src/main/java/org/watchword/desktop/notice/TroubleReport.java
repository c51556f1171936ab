package org.watchword.desktop.notice;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is written of an unexpected failure, and what a trainer copies for whoever mends it: kinds of failures, with
/// classes, methods and lines. Messages of failures are left out: they may hold what somebody typed.
///
/// @param text begins with the time, and has no empty line but its last
record TroubleReport(ErrorCode code, Instant at, String text) {

    static TroubleReport of(Throwable failure, Instant at) {
        ErrorCode code = ErrorCode.of(failure);
        StringBuilder text = new StringBuilder();
        text.append(at).append(' ').append(code.text());
        text.append(" java ").append(Runtime.version().feature());
        text.append(" on ").append(System.getProperty("os.name")).append('\n');
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable one = failure; one != null && seen.add(one); one = one.getCause()) {
            text.append("  ").append(one.getClass().getName()).append('\n');
            for (StackTraceElement frame : one.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return new TroubleReport(code, at, text.append('\n').toString());
    }
}
