package org.watchword.desktop.reports;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.reports.ReportsViewState.Bar;
import org.watchword.desktop.reports.ReportsViewState.Bars;
import org.watchword.desktop.reports.ReportsViewState.Chart;
import org.watchword.desktop.reports.ReportsViewState.Legend;

/// A chart of lying bars: a pattern besides the colour, and the number written at each bar.
final class ChartBox extends VBox {
    private static final double GAP = 10;
    private static final double LABELS = 38;

    ChartBox(Chart chart) {
        super(GAP);
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.spoken());
        getChildren().add(Parts.text(chart.title(), "strong"));
        if (!chart.legend().isEmpty()) {
            FlowPane legend = new FlowPane(GAP * 2, GAP);
            chart.legend().forEach(each -> legend.getChildren().add(legend(each)));
            getChildren().add(legend);
        }
        getChildren().add(bars(chart));
    }

    private static HBox legend(Legend legend) {
        Region swatch = Parts.styled(new Region(), "swatch", "bar-fill", Patterns.style(legend.pattern()));
        return Parts.styled(new HBox(GAP, swatch, Parts.text(legend.words(), "second")), "legend");
    }

    private static GridPane bars(Chart chart) {
        GridPane grid = Parts.styled(new GridPane(), "bars");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(LABELS);
        ColumnConstraints lines = new ColumnConstraints();
        lines.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, lines);
        for (Bars row : chart.rows()) {
            VBox lying = new VBox(4);
            row.bars().forEach(bar -> lying.getChildren().add(line(bar)));
            grid.addRow(grid.getRowCount(), Parts.text(row.label()), lying);
        }
        return grid;
    }

    private static HBox line(Bar bar) {
        BarLine lying = new BarLine(bar);
        HBox.setHgrow(lying, Priority.ALWAYS);
        return Parts.styled(new HBox(GAP, lying, Parts.whole(bar.number(), "bar-number")), "bar-row");
    }
}
