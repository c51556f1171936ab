package org.watchword.desktop.travel;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The packs: look into one, what is open here, and make one.
final class PacksView extends StackPane {
    private final Consumer<PacksAsk> ask;
    private final Texts texts;
    private final Label told = Parts.text("", "strong");
    private final Label trouble = Parts.text("", "danger-text");
    private final Button recall;
    private final LookedBox looked;
    private final VBox shelf = Parts.styled(new VBox(), "shelf");
    private final MakingBox making;
    private List<PacksViewState.Shelved> drawn = List.of();

    PacksView(ObservableValue<PacksViewState> state, Consumer<PacksAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        recall = button(PacksWord.RECALL, "to-recall", new PacksAsk.Recall());
        looked = new LookedBox(texts, ask);
        making = new MakingBox(texts, ask);
        Look.wear(this, PacksView.class, "packs.css");
        getChildren().add(Parts.scrolling(page()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask.accept(new PacksAsk.Back());
                event.consume();
            }
        });
        Parts.follow(this, state, this::draw);
    }

    private VBox page() {
        VBox head = new VBox(
                4,
                Parts.text(texts.get(PacksWord.TITLE), "page-title"),
                Parts.text(texts.get(PacksWord.DETAIL), "second"));
        Button look = Parts.tip(button(PacksWord.LOOK, "look", new PacksAsk.Look()), texts.get(PacksWord.LOOK_TIP));
        VBox open = card(look, told, trouble, recall, looked);
        VBox here = card(Parts.text(texts.get(PacksWord.HERE), "section-title"), shelf);
        return Parts.styled(
                new VBox(Parts.head(head, button(PacksWord.BACK, "back", new PacksAsk.Back())), open, here, making),
                "page",
                "packs");
    }

    private static VBox card(Node... nodes) {
        return Parts.styled(new VBox(nodes), "card");
    }

    private Button button(PacksWord word, String id, PacksAsk asked) {
        Button button = Parts.button(texts.get(word), () -> ask.accept(asked));
        button.setId(id);
        return button;
    }

    private void draw(PacksViewState state) {
        Parts.say(told, state.said().told());
        Parts.say(trouble, state.said().trouble());
        Parts.show(recall, state.recall());
        Parts.show(looked, state.opened().isPresent());
        state.opened().ifPresent(looked::draw);
        shelf(state.shelf());
        making.draw(state.making());
    }

    private void shelf(List<PacksViewState.Shelved> now) {
        if (shelf.getChildren().isEmpty() || !drawn.equals(now)) {
            drawn = now;
            List<Node> rows = now.isEmpty()
                    ? List.of(Parts.text(texts.get(PacksWord.NONE_HERE), "second"))
                    : now.stream().map(this::row).toList();
            Parts.rebuild(shelf, () -> shelf.getChildren().setAll(rows));
        }
    }

    private Node row(PacksViewState.Shelved pack) {
        VBox words = new VBox(Parts.text(pack.title(), "strong"), Parts.text(pack.detail(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button aside = button(PacksWord.PUT_ASIDE, "aside-" + pack.id(), new PacksAsk.PutAside(pack.id()));
        aside.setMinWidth(USE_PREF_SIZE);
        return Parts.styled(new HBox(words, Parts.tip(aside, texts.get(PacksWord.PUT_ASIDE_TIP))), "line");
    }
}
