import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the text of our own slides as a flat OpenDocument presentation, so that another presenter can be timed with
/// the same words. Headings and points only: no pictures, which is to its advantage.
///
///     java Odp.java TRAINING-CONTENT FILE.fodp [SLIDES]
class Odp {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
              xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
              office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
            <office:automatic-styles>
              <style:page-layout style:name="wide"><style:page-layout-properties fo:page-width="28cm"
                fo:page-height="15.75cm" fo:margin="0cm"/></style:page-layout>
              <style:style style:name="T" style:family="text"><style:text-properties fo:font-size="40pt"
                fo:font-weight="bold"/></style:style>
              <style:style style:name="B" style:family="text"><style:text-properties fo:font-size="24pt"/></style:style>
              <style:style style:name="F" style:family="graphic"><style:graphic-properties draw:fill="none"
                draw:stroke="none"/></style:style>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="M" style:page-layout-name="wide"/></office:master-styles>
            <office:body><office:presentation>
            """;
    private static final String FOOT = "</office:presentation></office:body></office:document>\n";

    private record Page(String title, List<String> points) {}

    public static void main(String[] words) throws IOException {
        List<Page> pages = pages(Path.of(words[0]));
        int count = words.length > 2 ? Integer.parseInt(words[2]) : pages.size();
        StringBuilder odp = new StringBuilder(HEAD);
        for (int page = 0; page < count; page++) {
            write(pages.get(page % pages.size()), page, odp);
        }
        Files.writeString(Path.of(words[1]), odp.append(FOOT));
    }

    private static List<Page> pages(Path content) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(content.resolve("modules"))) {
            for (Path file : files.filter(each -> each.endsWith("slides.en.md")).sorted().toList()) {
                boolean shown = false;
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("## ")) {
                        pages.add(new Page(line.substring(3), new ArrayList<>()));
                        shown = true;
                    } else if (line.startsWith("### ")) {
                        shown = false;
                    } else if (shown && line.startsWith("- ")) {
                        pages.getLast().points().add(line.substring(2).replaceAll("\\*\\*|\\{[^}]*} ?", ""));
                    }
                }
            }
        }
        return pages;
    }

    private static void write(Page page, int number, StringBuilder odp) {
        odp.append("<draw:page draw:name=\"p%d\" draw:master-page-name=\"M\">".formatted(number));
        odp.append(frame(1, 2, "<text:p><text:span text:style-name=\"T\">" + safe(page.title()) + "</text:span></text:p>"));
        StringBuilder points = new StringBuilder();
        page.points().forEach(point -> points.append("<text:p><text:span text:style-name=\"B\">\u2022 ")
                .append(safe(point)).append("</text:span></text:p>"));
        odp.append(frame(5, 9, points.toString())).append("</draw:page>\n");
    }

    private static String frame(int y, int height, String text) {
        return "<draw:frame draw:style-name=\"F\" svg:x=\"1.5cm\" svg:y=\"%dcm\" svg:width=\"24cm\" svg:height=\"%dcm\"><draw:text-box>%s</draw:text-box></draw:frame>"
                .formatted(y, height, text);
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
