package org.watchword.desktop.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.reports.ReportsAsk.As;
import org.watchword.desktop.reports.ReportsViewState.Behind;
import org.watchword.desktop.reports.ReportsViewState.OwedRow;
import org.watchword.desktop.reports.ReportsViewState.SessionLine;
import org.watchword.desktop.text.Texts;

/// The reports: what is owed first, then which report, then the report.
final class ReportsView extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW = 30;

    private final Consumer<ReportsAsk> ask;
    private final Texts texts;
    private final VBox owed = new VBox(8);
    private final ChooserBar chooser;
    private final Label waiting = Parts.text("");
    private final HBox working;
    private final VBox nothing;
    private final Button leaveSample;
    private final ReportPane report;
    private final PublishPane publishing;
    private final List<Button> saves;
    private final VBox main;
    private final VBox behind = Parts.styled(new VBox(), "page", "reports");
    private @Nullable String opened;

    ReportsView(ObservableValue<ReportsViewState> state, Consumer<ReportsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        chooser = new ChooserBar(ask, texts);
        report = new ReportPane(this::opens, texts);
        publishing = new PublishPane(ask, texts);
        saves = List.of(
                save(ReportsWord.CSV, ReportsWord.CSV_TIP, As.CSV),
                save(ReportsWord.XLSX, ReportsWord.XLSX_TIP, As.XLSX),
                save(ReportsWord.PDF, ReportsWord.PDF_TIP, As.PDF));
        saves.getLast().getStyleClass().add("primary");
        working = working();
        leaveSample = Parts.button(texts.get(ReportsWord.LEAVE_SAMPLE), () -> ask.accept(new ReportsAsk.Sample(false)));
        leaveSample.setId("leave-sample");
        nothing = nothing();
        main = main();
        Look.wear(this, ReportsView.class, "reports.css");
        getChildren().add(Parts.scrolling(new VBox(main, behind)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    private VBox main() {
        VBox title = new VBox(
                4,
                Parts.text(texts.get(ReportsWord.TITLE), "page-title"),
                Parts.text(texts.get(ReportsWord.DETAIL), "second"));
        HBox head = Parts.head(title, saves.toArray(Node[]::new));
        return Parts.styled(
                new VBox(head, owed, nothing, leaveSample, chooser, working, report, publishing), "page", "reports");
    }

    private Button save(ReportsWord words, ReportsWord tip, As as) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(new ReportsAsk.Save(as)));
        button.setId("save-" + as.name().toLowerCase(Locale.ROOT));
        return Parts.tip(button, texts.get(tip));
    }

    private HBox working() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(texts.get(ReportsWord.MAKING));
        Button cancel = Parts.button(texts.get(ReportsWord.CANCEL), () -> ask.accept(new ReportsAsk.Cancel()));
        cancel.setId("cancel");
        return Parts.styled(new Abreast(ROW, waiting, bar, cancel), "working");
    }

    private VBox nothing() {
        Button sample = Parts.primary(texts.get(ReportsWord.SEE_SAMPLE), () -> ask.accept(new ReportsAsk.Sample(true)));
        sample.setId("see-sample");
        VBox words = new VBox(
                Parts.text(texts.get(ReportsWord.EMPTY), "strong"),
                Parts.text(texts.get(ReportsWord.EMPTY_WHAT_TO_DO), "second"),
                sample);
        return Parts.styled(words, "card", "empty");
    }

    private void draw(ReportsViewState state) {
        boolean sample = state.empty() && state.report().isPresent();
        Parts.rebuild(owed, () -> owed(state.owed()));
        Parts.show(owed, !state.empty() || !state.owed().isEmpty());
        Parts.show(nothing, state.empty() && !sample);
        Parts.show(leaveSample, sample);
        Parts.show(chooser, state.chooser().isPresent());
        state.chooser().ifPresent(chooser::put);
        Parts.say(waiting, state.waiting().orElse(""));
        Parts.show(working, state.waiting().isPresent());
        report.put(state.report());
        publishing.put(state.publishing());
        Parts.show(publishing, !state.empty());
        saves.forEach(button -> {
            button.setDisable(!state.save());
            Parts.show(button, !state.empty());
        });
        behind(state.behind());
    }

    private void owed(List<OwedRow> rows) {
        owed.getChildren().setAll(Parts.text(texts.get(ReportsWord.OWED), "section-title"));
        if (rows.isEmpty()) {
            owed.getChildren().add(Parts.text(texts.get(ReportsWord.NOTHING_OWED), "second"));
        }
        for (int place = 0; place < rows.size(); place++) {
            owed.getChildren().add(owed(rows.get(place), place));
        }
    }

    private Node owed(OwedRow row, int place) {
        VBox words = new VBox(
                2,
                Parts.text(row.what(), "strong"),
                Parts.text(
                        texts.get(ReportsWord.OWED_LINE, row.when(), row.who()),
                        row.late() ? "accent-text" : "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button does = Parts.button(texts.get(ReportsWord.OWED_DO), () -> ask.accept(new ReportsAsk.Do(place)));
        does.setId("do-" + place);
        does.setAccessibleText(texts.get(ReportsWord.PAIR, texts.get(ReportsWord.OWED_DO), row.what()));
        return Parts.styled(new Abreast(ROW, words, does), "card", "row");
    }

    private void opens(ReportsAsk wish) {
        if (wish instanceof ReportsAsk.Behind(String table, int row)) {
            opened = FigureTable.id(table, row);
        }
        ask.accept(wish);
    }

    /// The sessions behind a row stand in the place of the report, and the keyboard goes with them and back.
    private void behind(Optional<Behind> shown) {
        boolean before = behind.isVisible() && !main.isVisible();
        Parts.show(main, shown.isEmpty());
        Parts.show(behind, shown.isPresent());
        shown.ifPresent(this::sessions);
        if (shown.isPresent()) {
            focus(behind, "to-report");
        } else if (before) {
            focus(main, opened);
        }
    }

    private static void focus(Node page, @Nullable String id) {
        Node wanted = id == null ? null : page.lookup("#" + id);
        if (wanted != null) {
            wanted.requestFocus();
        }
    }

    private void sessions(Behind shown) {
        Button back = Parts.button(texts.get(ReportsWord.TO_REPORT), () -> ask.accept(new ReportsAsk.ToReport()));
        back.setId("to-report");
        VBox rows = new VBox(8);
        shown.sessions().forEach(each -> rows.getChildren().add(session(each)));
        behind.getChildren().setAll(Parts.head(new VBox(Parts.text(shown.title(), "page-title")), back), rows);
    }

    private Node session(SessionLine line) {
        VBox words = new VBox(2, Parts.text(line.what(), "strong"), Parts.text(line.where(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button look = Parts.link(texts.get(ReportsWord.LOOK), () -> ask.accept(new ReportsAsk.Look(line.session())));
        look.setId("look-" + line.session());
        look.setAccessibleText(
                texts.get(ReportsWord.PAIR, texts.get(ReportsWord.LOOK), line.what() + ", " + line.where()));
        return Parts.styled(new HBox(16, words, look), "card", "row");
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && !saves.getLast().isDisabled() && main.isVisible()) {
            ask.accept(new ReportsAsk.Save(As.PDF));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && behind.isVisible()) {
            ask.accept(new ReportsAsk.ToReport());
            event.consume();
        }
    }
}
