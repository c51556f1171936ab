package org.watchword.print;

import java.awt.print.Pageable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/// A print held open for the system's print dialog.
///
/// Give [#pageable()] to `java.awt.print.PrinterJob.setPageable` and close this when the job is done.
public final class Sheets implements AutoCloseable {
    private final PDDocument document;

    private Sheets(PDDocument document) {
        this.document = document;
    }

    /// Opens a print for printing.
    public static Sheets of(Printed printed) {
        try {
            return new Sheets(Loader.loadPDF(printed.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("A print of our own could not be opened", e);
        }
    }

    /// The pages at their true size, each upright on its own paper. Valid until [#close()].
    public Pageable pageable() {
        return new PDFPageable(document, Orientation.AUTO, false);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A print could not be closed", e);
        }
    }
}
