package org.watchword.print.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.watchword.print.type.Writing;

/// Words as a page for a browser and as a document for an office program.
final class OtherFiles {
    private OtherFiles() {}

    static void page(Path file, Words words) throws IOException {
        String body = words.lines().stream().map(OtherFiles::element).collect(Collectors.joining("\n"));
        Files.writeString(file, """
                <!doctype html><html lang="%s" dir="%s"><meta charset="utf-8"><title>%s</title><style>
                @page { size: %dmm %dmm; margin: 12mm }
                body { font: 12pt/1.35 "Atkinson Hyperlegible Next", "Noto Sans", sans-serif; margin: 0 }
                h1 { font-size: 24pt } h2 { font-size: 16pt } .page { break-before: page }
                </style><body>%s</body></html>
                """.formatted(
                        words.language(),
                        backwards(words) ? "rtl" : "ltr",
                        escaped(words.lines().getFirst().text()),
                        words.paper().widthMm(),
                        words.paper().heightMm(),
                        body));
    }

    static void document(Path file, Words words) throws IOException {
        String body = words.lines().stream().map(OtherFiles::paragraph).collect(Collectors.joining("\n"));
        String way = backwards(words) ? "rl-tb" : "lr-tb";
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
                  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:styles>%s%s%s%s</office:styles>
                <office:automatic-styles><style:page-layout style:name="sheet"><style:page-layout-properties
                  fo:page-width="%dmm" fo:page-height="%dmm" fo:margin="12mm"/></style:page-layout></office:automatic-styles>
                <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="sheet"/>
                </office:master-styles><office:body><office:text>%s</office:text></office:body></office:document>
                """.formatted(
                        style("Standard", "", way, 12),
                        style("page", " fo:break-before=\"page\"", way, 24),
                        style("title", "", way, 24),
                        style("heading", "", way, 16),
                        words.paper().widthMm(),
                        words.paper().heightMm(),
                        body));
    }

    private static String style(String name, String more, String way, int points) {
        return """
                <style:style style:name="%s" style:family="paragraph"><style:paragraph-properties%s
                style:writing-mode="%s" fo:margin-bottom="2mm"/><style:text-properties fo:font-size="%dpt"
                fo:font-family="'Atkinson Hyperlegible Next'"/></style:style>
                """.formatted(name, more, way, points);
    }

    private static String element(Words.Line line) {
        return switch (line.kind()) {
            case PAGE -> "<h1 class=page>" + escaped(line.text()) + "</h1>";
            case TITLE -> "<h1>" + escaped(line.text()) + "</h1>";
            case HEADING -> "<h2>" + escaped(line.text()) + "</h2>";
            case PARAGRAPH -> "<p>" + escaped(line.text()) + "</p>";
            case ITEM -> "<ul><li>" + escaped(line.text()) + "</li></ul>";
        };
    }

    private static String paragraph(Words.Line line) {
        String text = escaped(line.text());
        return switch (line.kind()) {
            case PAGE -> "<text:h text:style-name=\"page\" text:outline-level=\"1\">" + text + "</text:h>";
            case TITLE -> "<text:h text:style-name=\"title\" text:outline-level=\"1\">" + text + "</text:h>";
            case HEADING -> "<text:h text:style-name=\"heading\" text:outline-level=\"2\">" + text + "</text:h>";
            case PARAGRAPH -> "<text:p>" + text + "</text:p>";
            case ITEM -> "<text:list><text:list-item><text:p>" + text + "</text:p></text:list-item></text:list>";
        };
    }

    private static boolean backwards(Words words) {
        return new Writing(words.language()).rightToLeft();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
