package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;

/// Prints samples and reads what stands on the pages.
final class Pages {
    private static final Press PRESS = new Press();

    private Pages() {}

    static PrintResult ask(Print print, String language) {
        return PRESS.print(print, language, Sample.facts(), Sample.AT);
    }

    static PrintResult ask(Print print, PrintOrder order, String language) {
        return PRESS.print(print, order, language, Sample.facts(), Sample.AT);
    }

    static Printed print(Print print, PrintOrder order, String language) {
        return assertInstanceOf(Printed.class, ask(print, order, language));
    }

    static Printed print(Print print) {
        return print(print, "en");
    }

    static Printed print(Print print, String language) {
        return assertInstanceOf(Printed.class, ask(print, language));
    }

    static Refused refused(Print print, PrintOrder order) {
        return assertInstanceOf(Refused.class, ask(print, order, "en"));
    }

    static Refused refused(Print print) {
        return assertInstanceOf(Refused.class, ask(print, "en"));
    }

    static Print leafletOf(PrintText text) {
        return Sample.print(PrintKind.LEAFLET, Paper.A5, PrintVoice.PUBLIC, List.of("emergency", "helpline"), text);
    }

    static Print posterOf(PrintText text) {
        return Sample.print(PrintKind.POSTER, Paper.A4, PrintVoice.AFFECTED, List.of("helpline", "emergency"), text);
    }

    static Print with(Path picture, Print print) {
        return new Print(
                print.id(),
                print.version(),
                print.kind(),
                print.paper(),
                print.voice(),
                print.language(),
                print.audiences(),
                print.contacts(),
                Optional.of(picture),
                print.reviewed(),
                print.reviewBy(),
                print.texts(),
                print.place());
    }

    /// Everything that a reader or a copying hand gets, with single blanks.
    static String text(Printed printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
