package org.watchword.desktop;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.function.Consumer;
import javax.print.PrintServiceLookup;
import org.watchword.desktop.prints.Printer;
import org.watchword.print.Printed;
import org.watchword.print.Sheets;

/// Prints through the system's own dialog, which waits on a thread of its own: the slides must go on meanwhile.
///
/// @param unexpected is told when a printer fails half way
record SystemPrinter(Consumer<Throwable> unexpected) implements Printer {
    @Override
    public boolean isThere() {
        return PrintServiceLookup.lookupDefaultPrintService() != null
                || PrintServiceLookup.lookupPrintServices(null, null).length > 0;
    }

    @Override
    public void print(Printed printed) {
        Thread.ofPlatform().daemon().name("printer").start(() -> ask(printed));
    }

    private void ask(Printed printed) {
        try (Sheets sheets = Sheets.of(printed)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(printed.title());
            job.setPageable(sheets.pageable());
            if (job.printDialog()) {
                job.print();
            }
        } catch (PrinterException failed) {
            unexpected.accept(failed);
        }
    }
}
