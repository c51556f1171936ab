package org.watchword.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.print.page.About;
import org.watchword.print.page.PrintFile;
import org.watchword.print.sample.Sample;
import org.watchword.print.type.Writing;

class GridTest {
    /// Remembers where it was drawn.
    private record Block(double high, double wide, List<Spot> drawn) implements Brick {
        static Block of(double high) {
            return new Block(high, 10, new ArrayList<>());
        }

        @Override
        public double height(double width) {
            return high;
        }

        @Override
        public boolean overflows(double width) {
            return wide > width;
        }

        @Override
        public void draw(Spot spot) {
            drawn.add(spot);
        }
    }

    private final List<Block> blocks = List.of(Block.of(10), Block.of(30), Block.of(5));

    @Test
    void aRowIsAsHighAsItsHighestCell() {
        assertEquals(30 + 8 + 5, grid(false).height(108));
    }

    @Test
    void cellsStandSideBySide() throws IOException {
        draw(grid(false), 108);

        assertEquals(List.of(0.0, 58.0, 0.0), lefts());
        assertEquals(List.of(0.0, 0.0, 38.0), tops());
        assertEquals(50, blocks.getFirst().drawn().getFirst().width());
    }

    @Test
    void inRightToLeftWritingTheFirstCellIsAtTheRight() throws IOException {
        draw(grid(true), 108);

        assertEquals(List.of(58.0, 0.0, 58.0), lefts());
    }

    @Test
    void paddingIsTakenFromTheCell() {
        Grid padded = new Grid(List.copyOf(blocks), new Grid.Shape(2, 8, false), new Grid.Frame(4, (_, _) -> {}));

        assertEquals(30 + 8 + 5 + 4 * 4, padded.height(108));
        assertTrue(padded.overflows(8 + 2 * 17));
        assertFalse(padded.overflows(8 + 2 * 18));
    }

    @Test
    void aStackIsAsHighAsItsBricksAndTheGapsBetweenThem() throws IOException {
        Stack stack = new Stack(List.copyOf(blocks), 6);
        draw(stack, 100);

        assertEquals(10 + 30 + 5 + 2 * 6, stack.height(100));
        assertEquals(List.of(0.0, 16.0, 52.0), tops());
        assertEquals(0, new Stack(List.of(), 6).height(100));
    }

    private Grid grid(boolean rightToLeft) {
        return new Grid(List.copyOf(blocks), new Grid.Shape(2, 8, rightToLeft), Grid.Frame.NONE);
    }

    private static void draw(Brick brick, double width) throws IOException {
        try (PrintFile file = new PrintFile(new About("A grid", new Writing("en"), Sample.AT))) {
            brick.draw(new Spot(file.page(200, 200), file.root(), 0, 0, width));
        }
    }

    private List<Double> lefts() {
        return blocks.stream().map(block -> block.drawn().getFirst().x()).toList();
    }

    private List<Double> tops() {
        return blocks.stream().map(block -> block.drawn().getFirst().y()).toList();
    }
}
