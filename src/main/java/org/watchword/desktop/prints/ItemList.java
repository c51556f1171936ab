package org.watchword.desktop.prints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.prints.PrintsViewState.Item;

/// The prints to choose from. What stays on the list stays the same button: a page that is drawn meanwhile takes
/// neither
/// the keyboard nor a press that is half done.
final class ItemList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("here");

    private final Consumer<String> choose;
    private Map<Item, Button> buttons = Map.of();

    /// @param choose is told the id of the one that was pressed
    ItemList(Consumer<String> choose) {
        this.choose = choose;
        getStyleClass().add("items");
    }

    void draw(List<Item> items) {
        Map<Item, Button> before = buttons;
        Map<Item, Button> now = new HashMap<>();
        List<Node> wanted = new ArrayList<>();
        for (Item item : items) {
            Item unmarked = new Item(item.id(), item.title(), item.detail(), false);
            Button known = before.get(unmarked);
            Button button = known == null ? button(unmarked) : known;
            button.pseudoClassStateChanged(CHOSEN, item.chosen());
            now.put(unmarked, button);
            wanted.add(button);
        }
        buttons = now;
        put(wanted);
    }

    private void put(List<Node> wanted) {
        getChildren().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            Node one = wanted.get(i);
            if (!getChildren().contains(one)) {
                getChildren().add(i, one);
            }
        }
        if (!getChildren().equals(wanted)) {
            Parts.rebuild(this, () -> getChildren().setAll(wanted));
        }
    }

    private Button button(Item item) {
        Button button = Parts.button(item.title() + "\n" + item.detail(), () -> choose.accept(item.id()));
        button.setId("item-" + item.id().toLowerCase(Locale.ROOT));
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.getStyleClass().add("item");
        return button;
    }
}
