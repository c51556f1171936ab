package org.watchword.print.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.watchword.content.guide.GuideBlock;
import org.watchword.content.guide.GuidePage;
import org.watchword.content.guide.GuideRun;
import org.watchword.print.GuideSheet;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Weight;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// The guide to the program on A4: its contents, then its pages one after the other.
record GuideBook(TypeCase types, GuideSheet sheet) implements Sheet {
    private static final double SIZE = 11.5;
    private static final double PAGE_GAP = 44;
    private static final double HEADING_GAP = 20;
    private static final double GAP = 9;

    @Override
    public void draw(PrintFile file) throws Refusal {
        List<Flow.Line> lines = new ArrayList<>();
        add(sheet.guide().contents(), 26, Role.TITLE, lines);
        for (GuidePage page : sheet.guide().pages()) {
            add(page, 20, Role.HEADING, lines);
        }
        new Flow(lines).draw(file, types.regular());
    }

    private void add(GuidePage page, double size, Role role, List<Flow.Line> lines) throws Refusal {
        double gap = lines.isEmpty() ? 0 : PAGE_GAP;
        lines.add(new Flow.Line(type().heading(page.title(), size, role), gap, true, page.title()));
        for (GuideBlock block : page.blocks()) {
            boolean heads = block instanceof GuideBlock.Heading;
            for (Brick brick : bricks(page, block)) {
                lines.add(new Flow.Line(brick, heads ? HEADING_GAP : GAP, heads, page.title()));
            }
        }
    }

    private List<Brick> bricks(GuidePage page, GuideBlock block) throws Refusal {
        return switch (block) {
            case GuideBlock.Heading(String words) -> List.of(type().heading(words, 14, Role.SUBHEADING));
            case GuideBlock.Words(List<GuideRun> runs) -> List.of(text(runs));
            case GuideBlock.Remember(List<GuideRun> runs) -> List.of(new RememberBrick(text(runs), false));
            case GuideBlock.Items(boolean numbered, List<List<GuideRun>> items) ->
                List.of(new ListBrick(writing(), items.stream().map(this::text).toList(), numbered, style(), Ink.TEAL));
            case GuideBlock.Picture(String file, String alt) -> List.of(new PhotoBrick(image(page, file), alt));
        };
    }

    private BufferedImage image(GuidePage page, String file) throws Refusal {
        byte[] png = sheet.pictures()
                .of(file)
                .orElseThrow(() -> new Refusal(Refused.Reason.NO_PICTURE, page.id() + ": " + file));
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            if (image == null) {
                throw new Refusal(Refused.Reason.NO_PICTURE, page.id() + ": " + file);
            }
            return image;
        } catch (IOException _) {
            throw new Refusal(Refused.Reason.NO_PICTURE, page.id() + ": " + file);
        }
    }

    private TextBrick text(List<GuideRun> runs) {
        List<Run> said = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            said.add(run(runs, i));
        }
        return TextBrick.paragraph(writing(), said, style());
    }

    private Run run(List<GuideRun> runs, int at) {
        GuideRun run = runs.get(at);
        return switch (run.kind()) {
            case PLAIN -> new Run(run.words(), Weight.PLAIN);
            case PRESS, KEY -> new Run(run.words(), Weight.STRONG);
            case WAY -> new Run(way(runs, at), Weight.PLAIN);
        };
    }

    /// A way alone is its title; one that ends a text says where more stands; one within a sentence is a part of it.
    private String way(List<GuideRun> runs, int at) {
        GuideRun run = runs.get(at);
        if (runs.size() == 1) {
            return run.words();
        }
        String title = Optional.of(run.page())
                .flatMap(sheet.guide()::page)
                .map(GuidePage::title)
                .orElse(run.words());
        String before = at == 0 ? "" : runs.get(at - 1).words();
        boolean adds = at == runs.size() - 1 && (before.endsWith(". ") || before.endsWith(": "));
        return adds ? sheet.see().apply(title) : "“" + run.words() + "”";
    }

    private Style style() {
        return type().style(types.regular(), SIZE, Ink.INK);
    }

    private PlainType type() {
        return new PlainType(types, writing());
    }

    private Writing writing() {
        return new Writing(sheet.language());
    }
}
