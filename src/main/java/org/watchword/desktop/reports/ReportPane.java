package org.watchword.desktop.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.reports.ReportsViewState.Chart;
import org.watchword.desktop.reports.ReportsViewState.Grid;
import org.watchword.desktop.reports.ReportsViewState.Part;
import org.watchword.desktop.reports.ReportsViewState.Shown;
import org.watchword.desktop.text.Texts;

/// A report: charts before the tables they are drawn of, and last what it does not show.
final class ReportPane extends VBox {
    private static final double GAP = 16;
    private static final double LETTERS = 52;

    private final Consumer<ReportsAsk> ask;
    private final Texts texts;
    private Optional<Shown> drawn = Optional.empty();

    ReportPane(Consumer<ReportsAsk> ask, Texts texts) {
        super(GAP);
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("report");
    }

    /// Draws a report unless it is drawn already.
    void put(Optional<Shown> report) {
        if (!drawn.equals(report)) {
            drawn = report;
            Parts.rebuild(this, () -> {
                getChildren().clear();
                report.ifPresent(this::draw);
            });
        }
    }

    private void draw(Shown report) {
        report.note().ifPresent(words -> getChildren().add(note(words)));
        getChildren()
                .add(new VBox(4, Parts.text(report.title(), "report-title"), Parts.text(report.subtitle(), "second")));
        report.parts()
                .forEach(part -> getChildren().add(part(part, report.note().isEmpty())));
        VBox rest = Parts.styled(new VBox(8, Parts.text(texts.get(ReportsWord.NOT_SHOWN), "section-title")), "part");
        report.notShown().forEach(words -> rest.getChildren().add(Parts.text(words)));
        getChildren().add(rest);
    }

    private static Node note(String words) {
        return Parts.styled(new HBox(12, Icon.WARNING.draw(), Parts.text(words, "strong")), "card", "row");
    }

    private VBox part(Part part, boolean real) {
        VBox box = Parts.styled(new VBox(GAP, Parts.text(part.heading(), "section-title")), "part");
        part.sentences().forEach(words -> box.getChildren().add(Parts.text(words)));
        part.tables().forEach(table -> box.getChildren().add(table(table, real)));
        return box;
    }

    private Node table(Grid table, boolean real) {
        VBox box = new VBox(GAP);
        Abreast head = Parts.styled(new Abreast(0, Parts.text(table.title(), "strong")), "table-head");
        if (real) {
            Button save = Parts.link(
                    texts.get(ReportsWord.SAVE_TABLE), () -> ask.accept(new ReportsAsk.SaveTable(table.key())));
            save.setId("save-" + table.key().toLowerCase(Locale.ROOT));
            save.setAccessibleText(texts.get(ReportsWord.PAIR, texts.get(ReportsWord.SAVE_TABLE), table.title()));
            head.getChildren().add(Parts.tip(save, texts.get(ReportsWord.SAVE_TABLE_TIP)));
        }
        box.getChildren().add(head);
        if (!table.charts().isEmpty()) {
            box.getChildren().add(charts(table));
        }
        box.getChildren().add(new FigureTable(table, ask, texts));
        return Parts.styled(box, "card", "table-card");
    }

    private static Node charts(Grid table) {
        Abreast charts = Parts.styled(new Abreast(LETTERS), "charts");
        for (Chart chart : table.charts()) {
            ChartBox drawing = new ChartBox(chart);
            HBox.setHgrow(drawing, Priority.ALWAYS);
            charts.getChildren().add(drawing);
        }
        return charts;
    }
}
