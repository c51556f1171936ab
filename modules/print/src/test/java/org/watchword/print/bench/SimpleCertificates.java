package org.watchword.print.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.watchword.content.print.Paper;
import org.watchword.print.bench.Words.Kind;
import org.watchword.print.bench.Words.Line;
import org.watchword.print.page.About;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.sample.Sample;
import org.watchword.print.sheet.TypeCase;
import org.watchword.print.sheet.TypeCases;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.Piece;
import org.watchword.print.type.TextLine;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// The least that a certificate is: a title, a name and a date on a page of its own, set by the engine itself.
final class SimpleCertificates {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double MARGIN = 60;
    private static final Colour INK = new Colour(0x14232B);
    private static final Writing ENGLISH = new Writing("en");

    private final TypeCase types;

    SimpleCertificates(TypeCases types) {
        this.types = types.in(ENGLISH);
    }

    static List<String> names(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Example Person " + number)
                .toList();
    }

    /// The same words for the other programs.
    static Words words(List<String> names) {
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            List<String> said = said(name);
            lines.add(new Line(lines.isEmpty() ? Kind.TITLE : Kind.PAGE, said.getFirst()));
            lines.add(new Line(Kind.PARAGRAPH, said.get(1)));
            lines.add(new Line(Kind.HEADING, said.get(2)));
            said.stream().skip(3).forEach(text -> lines.add(new Line(Kind.PARAGRAPH, text)));
        }
        return new Words("en", Paper.A4, lines);
    }

    byte[] print(List<String> names) throws IOException {
        try (PrintFile file = new PrintFile(new About("Certificates", ENGLISH, Sample.AT))) {
            for (String name : names) {
                certificate(file, said(name));
            }
            return file.bytes();
        }
    }

    private static List<String> said(String name) {
        return List.of(
                "Certificate of attendance",
                "This is to say that",
                name,
                "took part in a session about how to notice human trafficking and what to do about it.",
                "31 May 2026");
    }

    private void certificate(PrintFile file, List<String> said) {
        Page page = file.page(Paper.A4.widthMm() * POINTS_PER_MM, Paper.A4.heightMm() * POINTS_PER_MM);
        double at = set(page, file.root().child(Role.HEADING), said.getFirst(), types.bold(), 34, 150);
        for (String text : said.subList(1, said.size())) {
            boolean name = text.equals(said.get(2));
            Typeface face = name ? types.semibold() : types.regular();
            at = set(page, file.root().child(Role.PARAGRAPH), text, face, name ? 26 : 15, at + 40);
        }
    }

    private static double set(Page page, Element element, String text, Typeface face, double size, double from) {
        double width = (page.width() - 2 * MARGIN) / size * 1000;
        List<TextLine> lines = new Paragraph(ENGLISH, List.of(new Piece(text, face, false))).lines(width);
        page.content(element, () -> {
            for (int at = 0; at < lines.size(); at++) {
                page.text(lines.get(at), size, MARGIN, from + at * size * 1.3, INK);
            }
        });
        return from + (lines.size() - 1) * size * 1.3;
    }
}
