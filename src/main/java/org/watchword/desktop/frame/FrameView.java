package org.watchword.desktop.frame;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.frame.FrameViewState.Door;
import org.watchword.desktop.frame.FrameViewState.Session;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The trainer's window: the lamp and the ways to the pages at the side, the page itself, and notices below it.
public final class FrameView extends BorderPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PHONES = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<FrameAsk> ask;
    private final Texts texts;
    private final VBox doors = Parts.styled(new VBox(), "doors");
    private final VBox session = Parts.styled(new VBox(), "open-session");
    private final VBox settings = new VBox();
    private final StackPane page = Parts.styled(new StackPane(), "page-holder");
    private @Nullable Node over;
    private @Nullable Node had;

    /// A window for a side bar that may change.
    ///
    /// @param notices what is told below every page
    public FrameView(ObservableValue<FrameViewState> state, Consumer<FrameAsk> ask, Texts texts, Node notices) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("frame");
        Look.wear(this, FrameView.class, "frame.css");
        setLeft(Parts.styled(Parts.scrolling(side()), "side-scroll"));
        BorderPane content = new BorderPane(page);
        content.setBottom(notices);
        setCenter(content);
        Keyboard.stayOn(page);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, this::back);
        Parts.follow(this, state, this::draw);
    }

    /// Puts a page in place of the one before and gives it the keyboard. What scrolls holds its content only once
    /// it is styled, so the page is styled before it is asked.
    public void show(Node shown) {
        uncover();
        page.getChildren().setAll(shown);
        page.applyCss();
        shown.requestFocus();
    }

    /// Lays something over the page, which waits as it is and hears no key.
    public void over(Node node) {
        uncover();
        had = getScene().getFocusOwner();
        page.getChildren().forEach(waiting -> waiting.setDisable(true));
        page.getChildren().add(node);
        over = node;
        node.applyCss();
        node.requestFocus();
    }

    /// Takes away what lies over the page, which goes on where it was.
    ///
    /// @return whether there was something
    public boolean bare() {
        Node before = had;
        boolean there = uncover();
        if (there && before != null) {
            before.requestFocus();
        }
        return there;
    }

    private boolean uncover() {
        boolean there = over != null;
        if (there) {
            page.getChildren().remove(over);
            page.getChildren().forEach(waiting -> waiting.setDisable(false));
            over = null;
            had = null;
        }
        return there;
    }

    /// The name of the screen that is shown: that of its package, as each screen has one of its own. Empty before there
    /// is one.
    public String screen() {
        return page.getChildren().stream()
                .findFirst()
                .map(shown -> shown.getClass().getPackageName())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .orElse("");
    }

    /// Gives the keyboard to the first thing in a part of the page that takes it.
    ///
    /// @param id of that part
    public void focusOn(String id) {
        Node part = page.lookup("#" + id);
        if (part != null) {
            part.lookupAll("*").stream()
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /// Gives the keyboard to the page.
    public void focusPage() {
        page.getChildren().forEach(Node::requestFocus);
    }

    private VBox side() {
        Label product = Parts.text(texts.get(FrameWord.PRODUCT), "product");
        StackPane lamp =
                new StackPane(Parts.styled(new Circle(13), "lamp-glow"), Parts.styled(new Circle(9), "lamp-light"));
        lamp.setAccessibleRole(AccessibleRole.NODE);
        HBox head = Parts.styled(new HBox(lamp, product), "side-head");
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        Button find = side(texts.get(FrameWord.FIND), () -> ask.accept(new FrameAsk.Find()), false);
        find.setId("door-find");
        find.setGraphic(Parts.styled(new Label("Ctrl+K"), "key-hint"));
        find.setContentDisplay(ContentDisplay.RIGHT);
        VBox below = new VBox(settings, help());
        VBox side = Parts.styled(
                new VBox(head, Parts.tip(find, texts.get(FrameWord.FIND_TIP)), doors, session, rest, below), "side");
        side.setMinHeight(Region.USE_PREF_SIZE);
        side.setAccessibleText(texts.get(FrameWord.PLACES));
        return side;
    }

    private Button help() {
        Button help = side(texts.get(FrameWord.HELP), () -> ask.accept(new FrameAsk.Help()), false);
        help.setId("door-help");
        help.setGraphic(Parts.styled(new Label("F1"), "key-hint"));
        help.setContentDisplay(ContentDisplay.RIGHT);
        return Parts.tip(help, texts.get(FrameWord.HELP_TIP));
    }

    private void draw(FrameViewState state) {
        doors.getChildren().clear();
        settings.getChildren().clear();
        for (Door door : state.doors()) {
            var place = door.page() == Page.SETTINGS ? settings : doors;
            place.getChildren().add(door(door));
        }
        session.getChildren().clear();
        session.setVisible(state.session().isPresent());
        state.session().ifPresent(this::session);
    }

    private Button door(Door door) {
        Button button = side(door.name(), () -> ask.accept(new FrameAsk.Go(door.page())), door.here());
        button.setId("door-" + door.page().name().toLowerCase(Locale.ROOT));
        return Parts.tip(button, door.tip());
    }

    private void session(Session open) {
        session.getChildren().add(Parts.text(texts.get(FrameWord.OPEN_NOW), "eyebrow"));
        session.getChildren().add(Parts.text(open.title(), "strong"));
        Button setup = side(
                texts.get(FrameWord.SETUP), () -> ask.accept(new FrameAsk.Go(Page.SETUP)), open.at() == Page.SETUP);
        setup.setId("door-setup");
        Button register =
                side(open.register(), () -> ask.accept(new FrameAsk.Go(Page.REGISTER)), open.at() == Page.REGISTER);
        register.setId("door-register");
        Button phones = side(
                texts.get(FrameWord.PHONES), () -> ask.accept(new FrameAsk.Go(Page.PHONES)), open.at() == Page.PHONES);
        phones.setId("door-phones");
        phones.setGraphic(Parts.styled(new Label("Ctrl+P"), "key-hint"));
        phones.setContentDisplay(ContentDisplay.RIGHT);
        session.getChildren().addAll(setup, register, Parts.tip(phones, texts.get(FrameWord.PHONES_TIP)));
        if (open.slides()) {
            Button slides = side(texts.get(FrameWord.TO_SLIDES), () -> ask.accept(new FrameAsk.ToSlides()), false);
            slides.setId("door-slides");
            session.getChildren().add(Parts.tip(slides, texts.get(FrameWord.TO_SLIDES_TIP)));
        }
    }

    private static Button side(String words, Runnable does, boolean here) {
        Button button = Parts.styled(Parts.button(words, does), "door");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.pseudoClassStateChanged(HERE, here);
        return button;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode().isDigitKey()) {
            int number = digit(event.getCode());
            if (number >= 1 && number <= FrameViewState.DOORS.size()) {
                ask.accept(new FrameAsk.Go(FrameViewState.DOORS.get(number - 1)));
                event.consume();
            }
        } else if (FIND.match(event)) {
            ask.accept(new FrameAsk.Find());
            event.consume();
        } else if (event.getCode() == KeyCode.F1) {
            ask.accept(new FrameAsk.Help());
            event.consume();
        } else if (PHONES.match(event) && session.isVisible()) {
            ask.accept(new FrameAsk.Go(Page.PHONES));
            event.consume();
        }
    }

    private void back(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ask.accept(new FrameAsk.Back());
            event.consume();
        }
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
