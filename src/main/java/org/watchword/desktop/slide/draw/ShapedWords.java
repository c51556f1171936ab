package org.watchword.desktop.slide.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.TextLine;

/// Words that wrap, drawn as outlines: for scripts whose letters join, stack or run from the right.
public final class ShapedWords extends WidthFirst {
    private static final double UNIT = 1000;

    private final Paragraph paragraph;
    private final boolean fromRight;
    private final double size;
    private final double line;
    private final double rise;
    private final String styleClass;
    private double drawn = -1;

    /// @param fromRight whether lines begin at the right
    /// @param height of a line, in sizes; a script that needs more gets more
    ShapedWords(Paragraph paragraph, boolean fromRight, double size, double height, String styleClass) {
        this.paragraph = paragraph;
        this.fromRight = fromRight;
        this.size = size;
        this.styleClass = styleClass;
        double above = most(paragraph, true);
        double below = most(paragraph, false);
        this.line = Math.max(height, (above + below) / UNIT) * size;
        this.rise = (line - (above + below) / UNIT * size) / 2 + above / UNIT * size;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// The size of the letters, in the board's pixels.
    public double size() {
        return size;
    }

    /// The height of a line, in the board's pixels.
    double line() {
        return line;
    }

    /// Whether a stretch that must not be broken is wider than that.
    boolean breaksAt(double width) {
        return lines(width).stream().anyMatch(each -> each.width() * size / UNIT > width + 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(paragraph.lines(Double.MAX_VALUE / UNIT).stream()
                        .mapToDouble(TextLine::width)
                        .max()
                        .orElse(0)
                * size
                / UNIT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width < 0 ? Double.MAX_VALUE / UNIT : width).size() * line;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (drawn == getWidth()) {
            return;
        }
        drawn = getWidth();
        getChildren().clear();
        double y = rise;
        for (TextLine each : lines(drawn)) {
            double left = fromRight ? drawn - each.width() * size / UNIT - blank(each) : 0;
            for (TextLine.PlacedRun run : each.runs()) {
                double x = left + run.x() * size / UNIT;
                getChildren().add(path(run.run().outline(), x, y));
            }
            y += line;
        }
    }

    /// In a line from the right the blank at its end stands at the left.
    private double blank(TextLine each) {
        return each.rightToLeft() ? (each.advance() - each.width()) * size / UNIT : 0;
    }

    private List<TextLine> lines(double width) {
        return paragraph.lines(width / size * UNIT);
    }

    private Path path(Shape outline, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / UNIT, size / UNIT);
        Path path = new Path();
        path.setManaged(false);
        path.setStroke(null);
        path.setFill(Color.BLACK);
        path.getStyleClass().add(styleClass);
        path.setFillRule(FillRule.NON_ZERO);
        double[] at = new double[6];
        for (PathIterator steps = outline.getPathIterator(place); !steps.isDone(); steps.next()) {
            path.getElements().add(element(steps.currentSegment(at), at));
        }
        return path;
    }

    private static PathElement element(int kind, double[] at) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
            case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO -> new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> new ClosePath();
        };
    }

    private static double most(Paragraph paragraph, boolean above) {
        return paragraph.lines(Double.MAX_VALUE / UNIT).stream()
                .flatMap(each -> each.runs().stream())
                .map(run -> run.run().face().measures())
                .mapToDouble(measures -> above ? measures.ascent() : -measures.descent())
                .max()
                .orElse(UNIT);
    }
}
