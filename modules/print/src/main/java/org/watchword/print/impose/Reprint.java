package org.watchword.print.impose;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;
import org.watchword.print.Printed;

/// Pages of a finished print drawn again on other sheets. Their tags are lost, so it is for paper only.
final class Reprint implements AutoCloseable {
    private final Printed from;
    private final PDDocument pages;
    private final PDDocument sheets = new PDDocument();
    private final LayerUtility layers = new LayerUtility(sheets);
    private final Map<Integer, PDFormXObject> forms = new HashMap<>();

    private @Nullable PDFont digits;

    private Reprint(Printed from, PDDocument pages) {
        this.from = from;
        this.pages = pages;
    }

    static Reprint of(Printed from) throws IOException {
        return new Reprint(from, Loader.loadPDF(from.bytes()));
    }

    /// Width and height of a page, in points.
    PDRectangle size(int page) {
        return pages.getPage(page).getMediaBox();
    }

    /// The face of numbers, whose zero nobody takes for an eight.
    PDFont digits() throws IOException {
        PDFont ready = digits;
        if (ready == null) {
            try (InputStream file = Fonts.open(FontFile.NOTO_BOLD)) {
                ready = PDType0Font.load(sheets, file);
            }
            digits = ready;
        }
        return ready;
    }

    /// A further sheet; to be closed when it is drawn.
    PDPageContentStream sheet(double width, double height) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        sheets.addPage(page);
        return new PDPageContentStream(sheets, page);
    }

    /// Draws a page on a sheet.
    ///
    /// @param place from the page's points to the sheet's, both from the bottom left
    void draw(PDPageContentStream sheet, int page, AffineTransform place) throws IOException {
        PDFormXObject form = forms.get(page);
        if (form == null) {
            form = layers.importPageAsForm(pages, page);
            forms.put(page, form);
        }
        sheet.saveGraphicsState();
        sheet.transform(new Matrix(place));
        sheet.drawForm(form);
        sheet.restoreGraphicsState();
    }

    /// The whole file; the same pages give the same bytes.
    Printed printed() throws IOException {
        PDDocumentInformation old = pages.getDocumentInformation();
        PDDocumentInformation about = sheets.getDocumentInformation();
        about.setTitle(old.getTitle());
        about.setCreator(old.getCreator());
        about.setProducer(old.getProducer());
        about.setCreationDate(old.getCreationDate());
        sheets.getDocumentCatalog().setLanguage(pages.getDocumentCatalog().getLanguage());
        sheets.setDocumentId((long) Arrays.hashCode(from.bytes()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sheets.save(bytes);
        return new Printed(bytes.toByteArray(), sheets.getNumberOfPages(), from.title());
    }

    @Override
    public void close() throws IOException {
        sheets.close();
        pages.close();
    }
}
