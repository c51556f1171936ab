package org.watchword.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.LetterSize;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.reports.ReportsViewState.Grid;
import org.watchword.desktop.reports.ReportsViewState.Line;
import org.watchword.desktop.text.Texts;

/// A table of figures. Where it is too wide for the page, as with large letters, each of its lines is told in words
/// instead, so that nothing has to be scrolled sideways.
final class FigureTable extends Region {
    private static final double GAP = 14;
    private static final String BETWEEN = "  ·  ";

    private final Grid table;
    private final Texts texts;
    private final Consumer<ReportsAsk> ask;
    private final Form abreast;
    private final Form told;

    /// One form of the table.
    ///
    /// @param links the buttons that open the sessions, by the lines they stand in
    private record Form(Region node, List<Link> links) {}

    private record Link(int line, Button button) {}

    FigureTable(Grid table, Consumer<ReportsAsk> ask, Texts texts) {
        this.table = table;
        this.ask = ask;
        this.texts = texts;
        abreast = abreast();
        told = told();
        getChildren().setAll(abreast.node(), told.node(), new LetterSize(this::measureAnew));
    }

    /// What cannot be seen is not styled, and would be measured in letters of another size.
    private void measureAnew() {
        abreast.node().setVisible(true);
        told.node().setVisible(true);
        requestLayout();
    }

    private Form abreast() {
        GridPane grid = Parts.styled(new GridPane(), "figures");
        List<Link> links = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            ColumnConstraints holds = new ColumnConstraints();
            boolean numbers = table.numbers().get(column);
            holds.setHalignment(numbers ? HPos.RIGHT : HPos.LEFT);
            holds.setHgrow(numbers ? Priority.NEVER : Priority.SOMETIMES);
            grid.getColumnConstraints().add(holds);
            Label title = Parts.text(table.columns().get(column), "second", numbers ? "of-numbers" : "of-words");
            GridPane.setValignment(title, VPos.BOTTOM);
            grid.add(title, column, 0);
        }
        for (int line = 0; line < table.lines().size(); line++) {
            Line row = table.lines().get(line);
            for (int column = 0; column < row.cells().size(); column++) {
                grid.add(cell(row.cells().get(column), table.numbers().get(column), isTotal(line)), column, line + 1);
            }
            link(row, line, links).forEach(button -> grid.addRow(grid.getRowCount() - 1, button));
        }
        return new Form(grid, links);
    }

    private static Label cell(String words, boolean number, boolean total) {
        Label cell = number ? Parts.whole(words, "number") : Parts.text(words, "name");
        if (total) {
            cell.getStyleClass().add("strong");
        }
        return cell;
    }

    private Form told() {
        VBox lines = Parts.styled(new VBox(GAP), "figures-told");
        List<Link> links = new ArrayList<>();
        for (int line = 0; line < table.lines().size(); line++) {
            Line row = table.lines().get(line);
            VBox words = new VBox(2);
            List<String> pairs = new ArrayList<>();
            for (int column = 0; column < row.cells().size(); column++) {
                String cell = row.cells().get(column);
                if (column == 0 && !table.numbers().getFirst()) {
                    words.getChildren().add(Parts.text(cell, "strong"));
                } else if (!cell.isEmpty()) {
                    pairs.add(texts.get(ReportsWord.PAIR, table.columns().get(column), cell));
                }
            }
            words.getChildren().add(Parts.text(String.join(BETWEEN, pairs)));
            words.getChildren().addAll(link(row, line, links));
            lines.getChildren().add(words);
        }
        return new Form(lines, links);
    }

    private boolean isTotal(int line) {
        return table.total() && line == table.lines().size() - 1;
    }

    /// The way to the sessions behind a line; none where there are none.
    private List<Button> link(Line row, int line, List<Link> links) {
        if (row.sessions().isEmpty()) {
            return List.of();
        }
        Button see = Parts.styled(
                Parts.link(row.sessions(), () -> ask.accept(new ReportsAsk.Behind(table.key(), line))), "behind");
        see.setAccessibleText(row.spoken());
        links.add(new Link(line, see));
        return List.of(see);
    }

    private Form chosen(double width) {
        return width < 0 || width + 1 >= abreast.node().minWidth(-1) ? abreast : told;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return abreast.node().prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Region node = chosen(width).node();
        return node.prefHeight(width < 0 ? -1 : Math.min(width, wide(node, width)));
    }

    private double wide(Node node, double width) {
        return node.equals(abreast.node()) ? Math.min(width, node.prefWidth(-1)) : width;
    }

    @Override
    protected void layoutChildren() {
        Form shown = chosen(getWidth());
        Form hidden = shown.equals(abreast) ? told : abreast;
        hidden.node().setVisible(false);
        hidden.links().forEach(link -> link.button().setId(null));
        shown.node().setVisible(true);
        shown.links().forEach(link -> link.button().setId(id(table.key(), link.line())));
        shown.node().resizeRelocate(0, 0, wide(shown.node(), getWidth()), getHeight());
    }

    static String id(String table, int line) {
        return "behind-" + table + "-" + line;
    }
}
