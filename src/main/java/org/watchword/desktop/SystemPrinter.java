package org.watchword.desktop;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.function.Supplier;
import javax.print.PrintServiceLookup;
import org.watchword.desktop.prints.Printer;
import org.watchword.print.Printed;
import org.watchword.print.Sheets;

/// Prints through the system's own dialog, which waits on a thread of its own: the slides must go on meanwhile.
///
/// @param jobs begins a job of the system
record SystemPrinter(Supplier<PrinterJob> jobs) implements Printer {
    @Override
    public boolean isThere() {
        return PrintServiceLookup.lookupDefaultPrintService() != null
                || PrintServiceLookup.lookupPrintServices(null, null).length > 0;
    }

    @Override
    public void print(Printed printed, int copies, Runnable failed) {
        Thread.ofPlatform().daemon().name("printer").start(() -> ask(printed, copies, failed));
    }

    /// A printer that vanished throws; so does one that the trainer stopped herself, who knows it.
    private void ask(Printed printed, int copies, Runnable failed) {
        try (Sheets sheets = Sheets.of(printed)) {
            PrinterJob job = jobs.get();
            job.setJobName(printed.title());
            job.setPageable(sheets.pageable());
            job.setCopies(copies);
            if (job.printDialog()) {
                job.print();
            }
        } catch (PrinterAbortException stopped) {
            return;
        } catch (PrinterException vanished) {
            failed.run();
        }
    }
}
