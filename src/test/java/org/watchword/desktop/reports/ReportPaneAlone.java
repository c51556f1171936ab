package org.watchword.desktop.reports;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The figures of a report from its last part on, which a picture of the whole page does not reach.
final class ReportPaneAlone extends StackPane {

    ReportPaneAlone(ReportsFacts facts, Consumer<ReportsAsk> ask, Texts texts) {
        ReportPane pane = new ReportPane(ask, texts);
        pane.put(new ReportsTelling(facts, texts).state().report());
        Look.wear(this, ReportsView.class, "reports.css");
        getChildren().add(Parts.scrolling(Parts.styled(new VBox(pane), "page", "reports")));
    }
}
