package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.text.Block;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SignedLibrary;

/// A telephone number in the middle of a line from right to left, read from the picture: ours, and Chromium's drawing
/// of the same line. Chromium's line without the signs around the number shows that a wrong order would be seen.
class NumberOrderTest {
    private static final Library LIBRARY = SignedLibrary.read();
    private static final Area HERE = new Area("gb");
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));
    private static final String CONTACT = "modern-slavery-helpline";
    private static final String ISOLATE = "\u2066";
    private static final String END = "\u2069";
    private static final int DPI = 500;
    private static final double POINTS = 12;
    private static final int PIXELS = 60;

    /// The words of a line, before and after the number.
    private record Line(String before, String number, String after) {
        String written(boolean apart) {
            String set = "<span>" + number + "</span>";
            return before + " " + (apart ? ISOLATE + set + END : set) + " " + after;
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, ARABIC_REGULAR", "fa, ARABIC_REGULAR", "ur, URDU_REGULAR"})
    void aNumberInALineReadsAsItIsDialled(String language, FontFile face, @TempDir Path folder) throws Exception {
        Line line = line(language);
        String dialled = line.number().replace(" ", "");
        Font digits = font(FontFile.NOTO_BOLD);

        BufferedImage page = PagePicture.of(printed(language, line), 0, DPI).image();
        BufferedImage ours = page.getSubimage(0, 0, page.getWidth(), page.getHeight() / 3);
        keep(language, ours);
        assertEquals(dialled, new DigitsSeen(digits, POINTS * DPI / 72).read(ours));

        requireChromium();
        DigitsSeen eye = new DigitsSeen(digits, PIXELS);
        assertEquals(dialled, eye.read(chromium(page(line.written(true), face), folder, "apart")));
        String mixed = eye.read(chromium(page(line.written(false), face), folder, "mixed"));
        assertEquals(dialled.length(), mixed.length());
        assertNotEquals(dialled, mixed, "a number that nothing holds together is turned round");
    }

    /// The first words of the shipped draft, around the number.
    private static Line line(String language) {
        PrintText text =
                LIBRARY.print("you-can-get-help").orElseThrow().text(language).orElseThrow();
        String[] words =
                Inline.plain(((Block.Paragraph) text.lead().getFirst()).text()).split(" ");
        assertTrue(words.length >= 4, language);
        String number = FACTS.contacts().find(CONTACT).orElseThrow().display();
        return new Line(words[0] + " " + words[1], number, words[2] + " " + words[3]);
    }

    private static Printed printed(String language, Line line) {
        PrintText draft =
                LIBRARY.print("you-can-get-help").orElseThrow().text(language).orElseThrow();
        List<Block> lead = List.of(new Block.Paragraph(List.of(
                new Inline.Words(line.before() + " "),
                new Inline.ContactRef(CONTACT, ContactPart.NUMBER),
                new Inline.Words(" " + line.after()))));
        PrintText text = new PrintText(
                language,
                false,
                draft.checked(),
                draft.title(),
                lead,
                draft.panels().subList(0, 1),
                draft.place());
        Print letter = Sample.print(PrintKind.LETTER, Paper.A4, PrintVoice.PUBLIC, List.of(), text);
        return assertInstanceOf(
                Printed.class, new Press().print(letter.with(Map.of(language, text)), language, FACTS, Sample.AT));
    }

    private static String page(String line, FontFile words) throws IOException {
        return """
                <!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"><style>
                @font-face { font-family: words; src: url(data:font/ttf;base64,%s) }
                @font-face { font-family: digits; src: url(data:font/ttf;base64,%s) }
                body { margin: 40px; background: white; color: black; font: %dpx/2.6 words; white-space: nowrap }
                span { font-family: digits }
                </style></head><body>%s</body></html>
                """.formatted(base64(words), base64(FontFile.NOTO_BOLD), PIXELS, line);
    }

    private static BufferedImage chromium(String page, Path folder, String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".html"), page);
        Path picture = folder.resolve(name + ".png");
        Path said = folder.resolve(name + ".txt");
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--window-size=1600,400",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--screenshot=" + picture,
                        file.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended && Files.exists(picture), () -> said + ": Chromium drew nothing");
        return ImageIO.read(picture.toFile());
    }

    /// Where this is run on every change it must be there; elsewhere the test says that it did not run.
    private static void requireChromium() {
        boolean there = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "chromium")));
        boolean must = Boolean.getBoolean("watchword.chromium");
        assertTrue(there || !must, "chromium is missing: install it, as .ci/run does");
        Assumptions.assumeTrue(must, "NOT COMPARED: only with -Dwatchword.chromium=true (Debian: chromium)");
    }

    private static Font font(FontFile file) throws Exception {
        try (InputStream bytes = Fonts.open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        }
    }

    private static String base64(FontFile file) throws IOException {
        try (InputStream bytes = Fonts.open(file)) {
            return Base64.getEncoder().encodeToString(bytes.readAllBytes());
        }
    }

    private static void keep(String language, BufferedImage page) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(
                page,
                "png",
                pictures.resolve("number-in-a-line-" + language + ".png").toFile());
    }
}
