package org.watchword.desktop.notice;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The one place where a failure nobody expected ends: its stack goes into the log, the trainer gets a calm sentence
/// and a code to quote, and the audience sees nothing of it.
public final class ErrorDesk implements Thread.UncaughtExceptionHandler {
    private static final int WRITTEN_AT_MOST = 5;

    private final ErrorLog log;
    private final InstantSource clock;
    private final Consumer<Notice> show;
    private final Map<ErrorCode, Integer> met = new HashMap<>();

    /// A desk that writes to a log and shows through `show`, which is called on whatever thread failed.
    public ErrorDesk(ErrorLog log, InstantSource clock, Consumer<Notice> show) {
        this.log = log;
        this.clock = clock;
        this.show = show;
    }

    /// Takes a failure from any thread. The same fault is shown once and written five times in a run, so that a fault
    /// met at every tick of a clock neither fills the disk nor the window.
    ///
    /// @return the code that was shown
    public ErrorCode report(Throwable failure) {
        var report = TroubleReport.of(failure, clock.instant());
        int times = count(report.code());
        boolean logged = times <= WRITTEN_AT_MOST && write(report);
        if (times == 1) {
            show.accept(new Notice.Trouble(report.code(), logged, report.text()));
        }
        return report.code();
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        report(failure);
    }

    private synchronized int count(ErrorCode code) {
        return met.merge(code, 1, Integer::sum);
    }

    private boolean write(TroubleReport report) {
        try {
            log.add(report);
            return true;
        } catch (IOException cannotWrite) {
            return false;
        }
    }
}
