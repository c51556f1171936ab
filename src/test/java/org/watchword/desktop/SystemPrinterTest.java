package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.print.LocalFacts;
import org.watchword.print.Printed;
import org.watchword.print.press.Press;

class SystemPrinterTest {
    private static final Library LIBRARY = LibraryReader.read(java.util.List.of(
            Path.of(System.getProperty("watchword.root", "..")).resolve("training-content")));

    private static Printed card() {
        return (Printed) new Press()
                .print(
                        LIBRARY.print("taxi-dash-card").orElseThrow(),
                        "en",
                        LocalFacts.of(LIBRARY, new Area("gb")),
                        java.time.ZonedDateTime.parse("2026-11-22T10:00:00Z"));
    }

    /// What came of it: "failed", "printed", or "stopped" when neither is told.
    private static String after(Job job) throws Exception {
        CompletableFuture<String> told = job.told;
        new SystemPrinter(() -> job).print(card(), 20, () -> told.complete("failed"));
        return told.get(30, TimeUnit.SECONDS);
    }

    @Test
    void theDialogBeginsWithTheCopies() throws Exception {
        Job job = new Job(null);
        assertEquals("printed", after(job));
        assertEquals(20, job.copies);
        assertTrue(job.pages.orElseThrow().getNumberOfPages() > 0);
    }

    @Test
    void aPrinterThatVanishedIsTold() throws Exception {
        assertEquals("failed", after(new Job(new PrinterException("no such printer"))));
    }

    @Test
    void stoppingThePrinterIsNoFailure() throws Exception {
        Job job = new Job(new PrinterAbortException());
        CompletableFuture<String> told = new CompletableFuture<>();
        new SystemPrinter(() -> job).print(card(), 1, () -> told.complete("failed"));
        assertEquals("stopping", job.told.get(30, TimeUnit.SECONDS));
        assertEquals(
                "quiet",
                told.completeOnTimeout("quiet", 200, TimeUnit.MILLISECONDS).get());
    }

    /// A job of no printer.
    private static final class Job extends PrinterJob {
        private final @Nullable PrinterException failure;
        private final CompletableFuture<String> told = new CompletableFuture<>();
        private Optional<Pageable> pages = Optional.empty();
        private int copies;

        private Job(@Nullable PrinterException failure) {
            super();
            this.failure = failure;
        }

        @Override
        public void setPrintable(Printable painter) {}

        @Override
        public void setPrintable(Printable painter, PageFormat format) {}

        @Override
        public void setPageable(Pageable document) {
            pages = Optional.of(document);
        }

        @Override
        public boolean printDialog() {
            return true;
        }

        @Override
        public PageFormat pageDialog(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat defaultPage(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat validatePage(PageFormat page) {
            return page;
        }

        @Override
        public void print() throws PrinterException {
            if (failure instanceof PrinterAbortException) {
                told.complete("stopping");
            }
            if (failure != null) {
                throw failure;
            }
            told.complete("printed");
        }

        @Override
        public void setCopies(int copies) {
            this.copies = copies;
        }

        @Override
        public int getCopies() {
            return copies;
        }

        @Override
        public String getUserName() {
            return "";
        }

        @Override
        public void setJobName(String jobName) {}

        @Override
        public String getJobName() {
            return "";
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
