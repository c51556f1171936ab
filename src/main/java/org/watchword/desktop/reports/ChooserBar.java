package org.watchword.desktop.reports;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.DayName;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.reports.Period.Span;
import org.watchword.desktop.reports.ReportsViewState.Chooser;
import org.watchword.desktop.text.Texts;
import org.watchword.room.figures.ReportChoices.NamedPlace;

/// Which report: for whom, of which days, of which area. The boxes stay while their choices change.
final class ChooserBar extends VBox {
    private final Texts texts;
    private final ComboBox<String> funder = new ComboBox<>();
    private final ComboBox<Period> period = new ComboBox<>();
    private final ComboBox<NamedPlace> area = new ComboBox<>();
    private final ComboBox<Integer> threshold = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Label trouble = Parts.text("", "danger-text");
    private final FlowPane own;
    private boolean putting;

    ChooserBar(Consumer<ReportsAsk> ask, Texts texts) {
        super(12);
        this.texts = texts;
        trouble.setId("trouble");
        chooses(funder, "funder", each -> ask.accept(new ReportsAsk.Of(each)));
        chooses(period, "period", each -> ask.accept(new ReportsAsk.Within(each)));
        chooses(area, "area", each -> ask.accept(new ReportsAsk.In(each.path())));
        chooses(threshold, "threshold", each -> ask.accept(new ReportsAsk.HideBelow(each)));
        threshold.getItems().setAll(Choice.THRESHOLDS);
        threshold.setConverter(
                new Named<>(Choice.THRESHOLDS, each -> texts.get(ReportsWord.THRESHOLD_BELOW, Integer.toString(each))));
        period.getItems().setAll(Period.values());
        period.setConverter(new Named<>(List.of(Period.values()), this::name));
        day(from, "from", ask);
        day(to, "to", ask);
        own = Parts.styled(new FlowPane(row(ReportsWord.FROM, from), row(ReportsWord.TO, to)), "choosing");
        FlowPane boxes = Parts.styled(new FlowPane(), "choosing");
        boxes.getChildren()
                .addAll(
                        row(ReportsWord.FUNDER, funder),
                        row(ReportsWord.PERIOD, period),
                        row(ReportsWord.AREA, area),
                        row(ReportsWord.THRESHOLD, threshold));
        getChildren().addAll(boxes, own, trouble);
    }

    void put(Chooser chooser) {
        putting = true;
        put(funder, chooser.funders(), chooser.funder(), each -> each.isEmpty() ? all() : each);
        put(area, chooser.areas(), chooser.area(), NamedPlace::name);
        period.setValue(chooser.period());
        threshold.setValue(chooser.threshold());
        from.setValue(chooser.days().from());
        to.setValue(chooser.days().to());
        Parts.show(own, chooser.period() == Period.OWN);
        Parts.say(trouble, chooser.trouble().orElse(""));
        putting = false;
    }

    private String all() {
        return texts.get(ReportsWord.ALL_FUNDERS);
    }

    private static <T> void put(ComboBox<T> box, List<T> choices, T chosen, Function<T, String> name) {
        if (!box.getItems().equals(choices)) {
            box.setConverter(new Named<>(choices, name));
            box.getItems().setAll(choices);
        }
        box.setValue(chosen);
    }

    private String name(Period each) {
        return texts.get(
                switch (each) {
                    case THIS_QUARTER -> ReportsWord.THIS_QUARTER;
                    case LAST_QUARTER -> ReportsWord.LAST_QUARTER;
                    case THIS_YEAR -> ReportsWord.THIS_YEAR;
                    case FUNDING_YEAR -> ReportsWord.FUNDING_YEAR;
                    case OWN -> ReportsWord.OWN;
                });
    }

    private <T> void chooses(ComboBox<T> box, String id, Consumer<T> then) {
        box.setId(id);
        box.valueProperty().addListener((_, _, now) -> {
            if (!putting && now != null) {
                then.accept(now);
            }
        });
    }

    private void day(DatePicker box, String id, Consumer<ReportsAsk> ask) {
        box.setId(id);
        DayName.in(box, texts);
        box.valueProperty().addListener((_, _, _) -> {
            if (!putting) {
                ask.accept(new ReportsAsk.Between(new Span(from.getValue(), to.getValue())));
            }
        });
    }

    private FieldRow row(ReportsWord label, Control box) {
        return new FieldRow(texts.get(label), box, "");
    }
}
