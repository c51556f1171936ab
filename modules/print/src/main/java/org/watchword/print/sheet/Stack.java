package org.watchword.print.sheet;

import java.util.List;

/// Bricks one below the other, with the same gap between them.
record Stack(List<Brick> bricks, double gap) implements Brick {
    Stack {
        bricks = List.copyOf(bricks);
    }

    @Override
    public double height(double width) {
        double gaps = gap * Math.max(0, bricks.size() - 1);
        return bricks.stream().mapToDouble(brick -> brick.height(width)).sum() + gaps;
    }

    @Override
    public boolean overflows(double width) {
        return bricks.stream().anyMatch(brick -> brick.overflows(width));
    }

    @Override
    public void draw(Spot spot) {
        Spot next = spot;
        for (Brick brick : bricks) {
            brick.draw(next);
            next = next.down(brick.height(spot.width()) + gap);
        }
    }
}
