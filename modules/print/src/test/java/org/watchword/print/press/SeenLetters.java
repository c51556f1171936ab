package org.watchword.print.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.watchword.print.Printed;

/// The letters of a page in the order the eye meets them: line by line, from left to right.
final class SeenLetters extends PDFTextStripper {
    private final Map<Integer, List<TextPosition>> lines = new TreeMap<>();

    private SeenLetters() {}

    static String of(Printed printed) throws IOException {
        SeenLetters letters = new SeenLetters();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            letters.getText(document);
        }
        return letters.lines.values().stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingDouble(TextPosition::getX))
                        .map(TextPosition::getUnicode)
                        .filter(letter -> !letter.isBlank())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /// Whether every letter stands inside its page.
    static boolean withinThePage(Printed printed) throws IOException {
        SeenLetters letters = new SeenLetters();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            letters.getText(document);
        }
        return letters.lines.values().stream().flatMap(List::stream).allMatch(SeenLetters::isWithin);
    }

    private static boolean isWithin(TextPosition letter) {
        boolean across = letter.getX() >= 0 && letter.getX() + letter.getWidth() <= letter.getPageWidth();
        boolean down = letter.getY() - letter.getHeight() >= 0 && letter.getY() <= letter.getPageHeight();
        return letter.getUnicode().isBlank() || (across && down);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        lines.computeIfAbsent(Math.round(letter.getY()), _ -> new ArrayList<>()).add(letter);
        super.processTextPosition(letter);
    }
}
