package org.watchword.desktop.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.home.HomeViewState.CarryOn;
import org.watchword.desktop.home.HomeViewState.DeckCard;
import org.watchword.desktop.home.HomeViewState.PastRow;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The first screen.
final class HomeView extends StackPane {
    private static final double ROW = 30;

    private final Consumer<HomeAsk> ask;
    private final Texts texts;
    private final VBox page = Parts.styled(new VBox(), "page", "home");

    HomeView(ObservableValue<HomeViewState> state, Consumer<HomeAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        Look.wear(this, HomeView.class, "home.css");
        getChildren().add(Parts.scrolling(page));
        Parts.follow(this, state, now -> Parts.rebuild(page, () -> draw(now)));
    }

    private void draw(HomeViewState state) {
        page.getChildren().setAll(Parts.text(state.greeting(), "page-title"));
        state.carryOn().ifPresent(open -> page.getChildren().add(hero(open)));
        if (!state.alsoOpen().isEmpty()) {
            page.getChildren()
                    .add(section(
                            HomeWord.ALSO_NOT_FINISHED,
                            state.alsoOpen().stream().map(this::alsoOpen).toList()));
        }
        state.due()
                .ifPresent(words ->
                        page.getChildren().add(due(words, HomeWord.DUE_LOOK, "afterwards", new HomeAsk.Afterwards())));
        state.names()
                .ifPresent(
                        words -> page.getChildren().add(due(words, HomeWord.NAMES_LOOK, "names", new HomeAsk.Names())));
        state.copies().ifPresent(words -> page.getChildren().add(reminder(words)));
        page.getChildren().add(decks(state.decks()));
        page.getChildren().add(past(state.past()));
    }

    private Node hero(CarryOn open) {
        VBox words = new VBox(
                6,
                Parts.text(texts.get(HomeWord.NOT_FINISHED) + " · " + open.when(), "accent-text"),
                Parts.text(open.deck(), "hero-title"),
                Parts.text(open.detail(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = Parts.primary(open.does(), () -> ask.accept(new HomeAsk.CarryOn(open.session())));
        go.setId("carry-on");
        return Parts.styled(row(24, words, go, open), "card", "lit", "hero");
    }

    private Node due(String said, HomeWord does, String id, HomeAsk asks) {
        VBox words = Parts.styled(new VBox(warning(said)), "due-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button look = Parts.button(texts.get(does), () -> ask.accept(asks));
        look.setId(id);
        Abreast row = new Abreast(ROW, words, look);
        row.setSpacing(16);
        return Parts.styled(row, "card", "row", "due");
    }

    private static Node reminder(String words) {
        return Parts.styled(new HBox(12, Icon.WARNING.draw(), Parts.text(words)), "card", "row");
    }

    private Node alsoOpen(CarryOn open) {
        VBox words = new VBox(
                2, Parts.text(open.deck(), "strong"), Parts.text(open.when() + " · " + open.detail(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = Parts.button(open.does(), () -> ask.accept(new HomeAsk.CarryOn(open.session())));
        return Parts.styled(row(16, words, go, open), "card", "row");
    }

    private HBox row(double gap, Node words, Button go, CarryOn open) {
        Abreast row = new Abreast(ROW, words);
        row.setSpacing(gap);
        if (open.ready()) {
            Button ready = Parts.button(texts.get(HomeWord.READY), () -> ask.accept(new HomeAsk.Ready(open.session())));
            ready.setId("ready-" + open.session());
            ready.setAccessibleText(texts.get(HomeWord.READY) + " " + open.deck() + ", " + open.when());
            row.getChildren().add(Parts.tip(ready, texts.get(HomeWord.READY_TIP)));
        }
        row.getChildren().add(go);
        return row;
    }

    private Node decks(List<DeckCard> decks) {
        if (decks.isEmpty()) {
            VBox empty = Parts.styled(
                    new VBox(
                            Parts.text(texts.get(HomeWord.NO_DECKS), "strong"),
                            Parts.text(texts.get(HomeWord.NO_DECKS_WHAT_TO_DO), "second")),
                    "card",
                    "empty");
            return section(HomeWord.DECKS, List.of(empty));
        }
        FlowPane shelf = Parts.styled(new FlowPane(), "shelf");
        decks.forEach(deck -> shelf.getChildren().add(card(deck)));
        return section(HomeWord.DECKS, List.of(shelf));
    }

    private Node card(DeckCard deck) {
        VBox cover = Parts.styled(new VBox(Parts.text(deck.title(), "cover-title")), "cover", deck.cover());
        VBox body = Parts.styled(new VBox(), "deck-body");
        if (!deck.audience().isEmpty()) {
            body.getChildren().add(Parts.text(deck.audience(), "second"));
        }
        body.getChildren().add(Parts.text(deck.foot(), "second"));
        VBox.setVgrow(body, Priority.ALWAYS);
        deck.warning().ifPresent(said -> body.getChildren().add(warning(said)));
        Button prepare = deck.primary()
                ? Parts.primary(texts.get(HomeWord.PREPARE), () -> ask.accept(new HomeAsk.Prepare(deck.id())))
                : Parts.button(texts.get(HomeWord.PREPARE), () -> ask.accept(new HomeAsk.Prepare(deck.id())));
        prepare.setId("prepare-" + deck.id());
        prepare.setAccessibleText(texts.get(HomeWord.PREPARE) + ": " + deck.title());
        Button rehearse = Parts.link(texts.get(HomeWord.REHEARSE), () -> ask.accept(new HomeAsk.Rehearse(deck.id())));
        rehearse.setId("rehearse-" + deck.id());
        rehearse.setAccessibleText(texts.get(HomeWord.REHEARSE) + ": " + deck.title());
        FlowPane does = Parts.styled(
                new FlowPane(
                        Parts.tip(prepare, texts.get(HomeWord.PREPARE_TIP)),
                        Parts.tip(rehearse, texts.get(HomeWord.REHEARSE_TIP)),
                        compose(deck)),
                "deck-does");
        return Parts.styled(new VBox(cover, body, does), "deck");
    }

    private Button compose(DeckCard deck) {
        Button compose = Parts.link(texts.get(HomeWord.COMPOSE), () -> ask.accept(new HomeAsk.Compose(deck.id())));
        compose.setId("compose-" + deck.id());
        compose.setAccessibleText(texts.get(HomeWord.COMPOSE) + ": " + deck.title());
        return Parts.tip(compose, texts.get(HomeWord.COMPOSE_TIP));
    }

    private static Node warning(String said) {
        return new HBox(8, Icon.WARNING.draw(), Parts.text(said, "accent-text"));
    }

    private Node past(List<PastRow> past) {
        if (past.isEmpty()) {
            VBox empty =
                    Parts.styled(new VBox(Parts.text(texts.get(HomeWord.NO_PAST_SESSIONS), "second")), "card", "empty");
            return section(HomeWord.PAST_SESSIONS, List.of(empty));
        }
        VBox rows = new VBox(8);
        past.forEach(one -> rows.getChildren().add(row(one)));
        Button all = Parts.link(texts.get(HomeWord.ALL_SESSIONS), () -> ask.accept(new HomeAsk.AllSessions()));
        all.setId("all-sessions");
        return section(HomeWord.PAST_SESSIONS, List.of(rows, all));
    }

    private Node row(PastRow past) {
        VBox words = new VBox(2, Parts.text(past.deck(), "strong"), Parts.text(past.detail(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button look = Parts.link(texts.get(HomeWord.LOOK), () -> ask.accept(new HomeAsk.LookAt(past.session())));
        look.setId("look-" + past.session());
        look.setAccessibleText(texts.get(HomeWord.LOOK) + ": " + past.deck() + ", " + past.detail());
        return Parts.styled(new HBox(16, words, look), "card", "row");
    }

    private VBox section(HomeWord title, List<? extends Node> nodes) {
        VBox section = Parts.styled(new VBox(12, Parts.text(texts.get(title), "section-title")), "section");
        section.getChildren().addAll(nodes);
        return section;
    }
}
