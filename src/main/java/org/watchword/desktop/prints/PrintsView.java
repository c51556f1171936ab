package org.watchword.desktop.prints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The print room: choose, look at the page, save or print it.
final class PrintsView extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private static final double PAGE = 40;
    private static final double LOOKED = 30;

    private final Consumer<PrintsAsk> ask;
    private final Texts texts;
    private final RowList list;
    private final OptionBox show;
    private final FieldRow shelves;
    private final OptionBox deck;
    private final FieldRow decks;
    private final OptionBox language;
    private final OptionBox area;
    private final CountBox slips;
    private final CountBox copies;
    private final CertificatePane certificates;
    private final GapPane gaps;
    private final Map<String, Thumb> thumbs = new HashMap<>();
    private final SheetPane sheet;
    private final MakingPane making;
    private final BesidePane beside;
    private final Label page = Parts.text("", "second");
    private final Label hint = Parts.text("", "second");
    private final Button previous;
    private final Button next;
    private final Button save;
    private final Button print;
    private final Button together;
    private Choice choice;
    private boolean offered;

    PrintsView(ObservableValue<PrintsViewState> state, Consumer<PrintsAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        choice = state.getValue().choice();
        show = new OptionBox("show", code -> ask.accept(new PrintsAsk.Show(Shelf.valueOf(code))));
        shelves = new FieldRow(texts.get(PrintsWord.SHOW), show, "");
        deck = new OptionBox(
                "training", id -> choose(choice.withTraining(choice.training().of(id))));
        decks = Parts.styled(new FieldRow(texts.get(PrintsWord.TRAINING), deck, ""), "wide");
        language = new OptionBox("language", chosen -> choose(choice.withLanguage(chosen)));
        area = new OptionBox("area", chosen -> choose(choice.withArea(chosen)));
        slips = slips(texts);
        copies = new CountBox(
                "copies", texts.get(PrintsWord.COPIES), "", typed -> ask.accept(new PrintsAsk.Copies(typed)));
        certificates = new CertificatePane(wanted -> choose(choice.withCertified(wanted)), texts);
        gaps = new GapPane((gap, words) -> ask.accept(new PrintsAsk.Fill(gap, words)));
        sheet = new SheetPane(texts);
        list = new RowList("item", id -> choose(choice.withPrint(id)), this::thumb);
        making = new MakingPane(ask, texts, always(decks), copies);
        beside = new BesidePane(ask, texts);
        previous = button(PrintsWord.PREVIOUS_PAGE, "previous-page", new PrintsAsk.Turn(-1));
        next = button(PrintsWord.NEXT_PAGE, "next-page", new PrintsAsk.Turn(1));
        print = button(PrintsWord.PRINT, "print", new PrintsAsk.Print());
        together = button(PrintsWord.TOGETHER, "together", new PrintsAsk.Together());
        save = Parts.styled(button(PrintsWord.SAVE, "save", new PrintsAsk.Save()), "primary");
        Look.wear(this, PrintsView.class, "prints.css");
        getChildren().add(page(state.getValue().items().isEmpty()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    /// What is chosen for every print; the training only where there is one.
    private List<FieldRow> always(FieldRow training) {
        FieldRow spoken = new FieldRow(texts.get(PrintsWord.LANGUAGE), language, "");
        FieldRow place = Parts.styled(new FieldRow(texts.get(PrintsWord.AREA), area, ""), "wide");
        return List.of(training, spoken, place);
    }

    private CountBox slips(Texts words) {
        return new CountBox(
                "slips",
                words.get(PrintsWord.SLIPS_COUNT),
                words.get(PrintsWord.SLIPS_COUNT_HINT),
                typed -> choose(choice.withSlips(typed)));
    }

    private void choose(Choice wanted) {
        ask.accept(new PrintsAsk.Choose(wanted));
    }

    private Node page(boolean empty) {
        VBox title = new VBox(
                4,
                Parts.text(texts.get(PrintsWord.TITLE), "page-title"),
                Parts.text(texts.get(PrintsWord.DETAIL), "second"));
        Parts.tip(print, texts.get(PrintsWord.PRINT_TIP));
        Parts.tip(together, texts.get(PrintsWord.TOGETHER_TIP));
        Parts.tip(save, texts.get(PrintsWord.SAVE_TIP));
        HBox head = Parts.head(title, together, print, save);
        VBox whole = Parts.styled(new VBox(head), "page", "prints");
        if (empty) {
            together.setVisible(false);
            print.setVisible(false);
            save.setVisible(false);
            whole.getChildren()
                    .add(Parts.styled(
                            new VBox(
                                    Parts.text(texts.get(PrintsWord.NO_PRINTS), "strong"),
                                    Parts.text(texts.get(PrintsWord.NO_PRINTS_WHAT_TO_DO), "second")),
                            "card",
                            "empty"));
            return Parts.scrolling(whole);
        }
        whole.getChildren().add(room());
        return Parts.scrolling(whole);
    }

    private Node room() {
        VBox left = Parts.styled(new VBox(shelves, slips, list, hint), "left");
        page.setMinWidth(USE_PREF_SIZE);
        FlowPane turn = Parts.styled(new FlowPane(previous, page, next), "turn");
        BorderPane paper = Parts.styled(new BorderPane(sheet), "paper");
        paper.setBottom(turn);
        HBox.setHgrow(paper, Priority.ALWAYS);
        VBox side = Parts.styled(new VBox(gaps, beside), "next-to-it");
        HBox looked = Parts.styled(new Abreast(LOOKED, paper, side), "looked");
        VBox.setVgrow(looked, Priority.ALWAYS);
        VBox right = Parts.styled(new VBox(making, certificates, looked), "right");
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinHeight(USE_PREF_SIZE);
        Abreast room = new Abreast(PAGE, left, right);
        VBox.setVgrow(room, Priority.ALWAYS);
        return room;
    }

    private Thumb thumb(String id) {
        return thumbs.computeIfAbsent(id, _ -> new Thumb());
    }

    private void draw(PrintsViewState state) {
        choice = state.choice();
        list.draw(state.items(), Optional.of(choice.print()), "");
        show.draw(state.shelves().options(), state.shelves().chosen());
        Parts.show(shelves, !state.shelves().options().isEmpty());
        deck.draw(state.decks().options(), state.decks().chosen());
        Parts.show(decks, !state.decks().options().isEmpty());
        language.draw(state.languages(), choice.language());
        area.draw(state.areas(), choice.area());
        slips.draw(state.slips());
        copies.draw(state.copies());
        certificates.draw(state.certifying());
        gaps.draw(state.gaps(), choice.gaps());
        thumbs.forEach(
                (id, thumb) -> thumb.show(Optional.ofNullable(state.pictures().get(id))));
        making.draw(state.making());
        sheet.draw(state.sheet());
        page.setText(state.page());
        previous.setVisible(state.previous());
        next.setVisible(state.next());
        save.setDisable(!state.ready());
        print.setDisable(!state.canPrint());
        hint.setText(state.hint().orElse(""));
        beside.draw(state.beside());
        offered = state.beside().offer();
    }

    private Button button(PrintsWord word, String id, PrintsAsk asks) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    /// A number that was just typed counts before the keys that save and print.
    private void key(KeyEvent event) {
        if (SAVE.match(event) || PRINT.match(event)) {
            slips.count();
            copies.count();
            certificates.sign();
            gaps.write();
        }
        if (SAVE.match(event) && !save.isDisabled()) {
            ask.accept(new PrintsAsk.Save());
            event.consume();
        } else if (PRINT.match(event) && !print.isDisabled()) {
            ask.accept(new PrintsAsk.Print());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && offered) {
            ask.accept(new PrintsAsk.Skip());
            event.consume();
        }
    }
}
