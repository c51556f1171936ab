package org.watchword.desktop.look;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Runs a test's work on the JavaFX thread and shows views to a robot, with no screen.
public final class Stagehand {
    private static boolean started;

    private Stagehand() {}

    /// Starts JavaFX once for all tests of this run.
    public static synchronized void ready() {
        if (!started) {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            await(up);
            Platform.setImplicitExit(false);
            Platform.runLater(Look::begin);
            started = true;
        }
    }

    /// The result of work on the JavaFX thread; what it throws is thrown here.
    public static <T> T on(Callable<T> work) {
        ready();
        if (Platform.isFxApplicationThread()) {
            return called(work);
        }
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return result(task);
    }

    /// Work on the JavaFX thread without a result.
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until everything that was asked of the JavaFX thread before has happened.
    public static void settle() {
        run(() -> {});
        run(() -> {});
    }

    /// Waits until a scene was drawn once more; not longer than a second, as nothing draws what cannot be seen.
    public static void frame(Scene scene) {
        CountDownLatch drawn = new CountDownLatch(1);
        Runnable count = drawn::countDown;
        run(() -> {
            scene.addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
        });
        try {
            var _ = drawn.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        run(() -> scene.removePostLayoutPulseListener(count));
    }

    /// Shows a view in a window of the headless screen, which is 1000 by 1000.
    public static Stage show(Parent view, Theme theme) {
        return on(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(view, 1000, 900));
            Look.apply(stage.getScene(), theme);
            stage.show();
            stage.toFront();
            return stage;
        });
    }

    private static <T> T called(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        return result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException | TimeoutException stuck) {
            throw new IllegalStateException("The JavaFX thread did not answer\n" + threads(), stuck);
        }
    }

    /// What every thread does that is at work for the program: one of them keeps the others waiting.
    private static String threads() {
        StringBuilder told = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (Stream.of(stack).anyMatch(frame -> frame.getClassName().matches("(org\\.watchword|com\\.sun).*"))) {
                told.append(thread.getName())
                        .append(' ')
                        .append(thread.getState())
                        .append('\n');
                Stream.of(stack)
                        .limit(40)
                        .forEach(frame -> told.append("  at ").append(frame).append('\n'));
            }
        });
        return told.toString();
    }

    private static void await(CountDownLatch up) {
        try {
            if (!up.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
