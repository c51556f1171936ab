package org.watchword.print.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.mark.Drawing;
import org.watchword.print.page.Colour;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// Turns passages into bricks of one style.
///
/// @param heading of sections
/// @param body of everything else
/// @param mark the colour of dots and numbers before list items
record Bricklayer(Writing writing, Style heading, Style body, Colour mark) {
    private static final double PARAGRAPH_GAP = 0.55;
    private static final double HEADING_GAP = 0.35;

    Stack section(Section section) throws Refusal {
        List<Brick> bricks = new ArrayList<>();
        bricks.add(TextBrick.heading(writing, section.heading(), heading, Role.HEADING));
        if (!section.body().isEmpty()) {
            bricks.add(passages(section.body()));
        }
        return new Stack(bricks, body.size() * HEADING_GAP);
    }

    Stack passages(List<Passage> passages) throws Refusal {
        List<Brick> bricks = new ArrayList<>();
        for (Passage passage : passages) {
            bricks.add(brick(passage));
        }
        return new Stack(bricks, body.size() * PARAGRAPH_GAP);
    }

    private Brick brick(Passage passage) throws Refusal {
        return switch (passage) {
            case Passage.Words words -> TextBrick.paragraph(writing, words.runs(), body);
            case Passage.Remember remember ->
                new RememberBrick(TextBrick.paragraph(writing, remember.runs(), body), writing.rightToLeft());
            case Passage.Items list -> list(list);
            case Passage.Picture picture -> PictureBrick.inText(picture);
        };
    }

    private ListBrick list(Passage.Items list) {
        List<TextBrick> items = list.items().stream()
                .map(item -> TextBrick.paragraph(writing, item, body))
                .toList();
        return new ListBrick(writing, items, list.ordered(), body, mark);
    }

    static Drawing drawing(java.nio.file.Path file) throws Refusal {
        try {
            return Drawing.read(file);
        } catch (IOException _) {
            throw new Refusal(Refused.Reason.NO_PICTURE, String.valueOf(file.getFileName()));
        }
    }
}
