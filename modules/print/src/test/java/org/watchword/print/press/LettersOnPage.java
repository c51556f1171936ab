package org.watchword.print.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.watchword.print.Printed;

/// Each letter of a page with its place, size and font.
final class LettersOnPage extends PDFTextStripper {
    private final List<Letter> letters = new ArrayList<>();

    /// One letter, in points from the page's top left; PDFBox's matrix of a letter already holds the size of its type.
    record Letter(String text, double left, double right, double baseline, double size, String font) {}

    private LettersOnPage() {}

    /// @param page from 1
    static List<Letter> of(Printed printed, int page) throws IOException {
        LettersOnPage reader = new LettersOnPage();
        reader.setStartPage(page);
        reader.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            reader.getText(document);
        }
        return reader.letters;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        letters.add(new Letter(
                at.getUnicode(),
                at.getX(),
                at.getX() + at.getWidth(),
                at.getY(),
                at.getTextMatrix().getScalingFactorX(),
                at.getFont().getName()));
        super.processTextPosition(at);
    }
}
