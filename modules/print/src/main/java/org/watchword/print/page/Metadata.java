package org.watchword.print.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// The file's description of itself, once as XMP and once in the old form; the two must agree (ISO 19005-2, 6.6.3).
final class Metadata {
    private static final String PROGRAM = "Watchword";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Metadata() {}

    static void describe(PDDocumentInformation information, About about) {
        GregorianCalendar date = GregorianCalendar.from(about.at().truncatedTo(ChronoUnit.SECONDS));
        information.setTitle(about.title());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    static byte[] xmp(About about) throws IOException {
        try (var template = Metadata.class.getResourceAsStream("metadata.xmp")) {
            if (template == null) {
                throw new IOException("The program is incomplete: metadata.xmp is missing");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace("{date}", DATE.format(about.at()))
                    .replace("{program}", PROGRAM)
                    .replace("{language}", about.writing().language())
                    .replace("{title}", escaped(about.title()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
