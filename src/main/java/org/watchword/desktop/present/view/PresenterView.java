package org.watchword.desktop.present.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.BannerViewState;
import org.watchword.desktop.present.state.HandCounts;
import org.watchword.desktop.present.state.ListeningViewState;
import org.watchword.desktop.present.state.ListeningWord;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.present.state.RemoteViewState;
import org.watchword.desktop.present.state.RoundViewState;
import org.watchword.desktop.present.view.DeskLayout.Arrangement;
import org.watchword.desktop.present.view.quiz.RoundAsk;
import org.watchword.desktop.present.view.quiz.RoundPanel;
import org.watchword.desktop.slide.FilmView;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Command;

/// The presenter's window. It reads from two metres: notes first, then what the audience sees, then what is next, then
/// time.
public final class PresenterView extends StackPane {

    private final Consumer<PresentAsk> ask;
    private final Consumer<WallPoint> point;
    private final HeadBar head;
    private final VBox banners = Parts.styled(new VBox(), "banners");
    private final WallFrame wall;
    private final Label place = Parts.styled(new Label(), "second", "strong");
    private final NextPanel next;
    private final PacePanel pace;
    private final NotesPanel notes;
    private final RoundPanel round;
    private final FilmPanel film;
    private final ScrollPane asking;
    private final VBox right;
    private final DeskLayout desk;
    private final ButtonsBar buttons;
    private final ListeningPanel listening;
    private final Button forHer;
    private final Calm calm = Calm.onTheWindow();
    private final SmallPictures pictures;
    private final SheetPane sheets;
    private final BorderPane main = new BorderPane();
    private HandCounts hands = HandCounts.NONE;
    private boolean alone;
    private @Nullable PresenterSight shown;

    /// @param material the slides, and the words of their numbers
    /// @param texts in the trainer's language
    /// @param ask what the mouse asks for
    /// @param point where on the wall the pointer shall shine
    public PresenterView(
            Material material, PictureShelf shelf, Texts texts, Consumer<PresentAsk> ask, Consumer<WallPoint> point) {
        this.ask = ask;
        this.point = point;
        head = new HeadBar(ask);
        wall = new WallFrame(shelf, "wall-now");
        next = new NextPanel(shelf);
        pace = new PacePanel(ask, texts);
        notes = new NotesPanel(ask, texts);
        round = new RoundPanel(this::roundAsks, texts);
        asking = asking(round);
        film = new FilmPanel(ask, texts);
        right = Parts.styled(new VBox(asking, film, notes), "present-right");
        VBox.setVgrow(notes, Priority.ALWAYS);
        desk = new DeskLayout(
                new DeskLayout.Things(wall, place, next, pace, right),
                share -> ask.accept(new PresentAsk.Share(share)));
        buttons = new ButtonsBar(ask, texts);
        listening = new ListeningPanel(ListeningViewState.of(material.directory(), texts), ask, texts);
        forHer = forHer(texts);
        pictures = new SmallPictures(material, shelf, calm);
        sheets = new SheetPane(material.plan(), pictures, ask, texts, new DeckWording(material));
        main.setMinSize(0, 0);
        main.setCenter(desk);
        main.setBottom(buttons);
        main.setTop(new VBox(head, banners, forHer));
        getStyleClass().add("present");
        Look.wear(this, PresenterView.class, "present.css");
        getChildren().addAll(main, listening, sheets);
        pointing();
    }

    private void pointing() {
        wall.setOnMouseMoved(this::points);
        ZoomMouse.over(wall, zoom -> ask.accept(new PresentAsk.See(zoom)));
        wall.setOnMouseExited(_ -> point.accept(WallPoint.NOWHERE));
    }

    /// Shows the session as it stands, once a second and at each change. What stays as it was is left alone: a window
    /// that is painted whole holds up the wall, for both share one painter. Call on the JavaFX thread.
    public void show(PresenterSight sight) {
        PresenterSight before = shown;
        if (sight.equals(before)) {
            return;
        }
        shown = sight;
        PresenterViewState state = sight.state();
        hands = sight.desk().hands();
        anew(before, sight, each -> each.state().head(), head::show);
        anew(before, sight, each -> each.state().banners(), this::warn);
        anew(before, sight, each -> each.state().pace(), pace::show);
        anew(before, sight, PresenterSight::coming, next::show);
        wall.show(sight.wall());
        wall.talk(sight.talk());
        wall.zoom(sight.desk().laptop().zoom());
        place.setText(state.place());
        notes.show(state, sight.desk().reading().letters());
        film.show(sight.film(), sight.desk().laptop().letters());
        right(before, sight);
        buttons.show(state, sight.desk().laptop());
        listening.show(state.agreed());
        overlays(sight, state);
    }

    /// With a page that makes a phone a clicker.
    ///
    /// @param turn switches it on or off
    public void remote(ObservableValue<RemoteViewState> state, Consumer<Boolean> turn, Texts texts) {
        sheets.remote(new RemoteSheet(state, turn, ask, texts));
    }

    /// A key or a button was pressed just now: what can wait does so.
    public void pressed() {
        calm.pressed();
    }

    private static <T> void anew(
            @Nullable PresenterSight before, PresenterSight now, Function<PresenterSight, T> part, Consumer<T> show) {
        T next = part.apply(now);
        if (before == null || !next.equals(part.apply(before))) {
            show.accept(next);
        }
    }

    private void warn(List<BannerViewState> now) {
        banners.getChildren().setAll(now.stream().map(PresenterView::banner).toList());
    }

    /// What stands on the page about the phones, made anew each time it is laid.
    public void phones(Supplier<Parent> page) {
        sheets.phones(page);
    }

    /// The slides are read in another language or drawn in other colours from now on.
    public void become(Material material) {
        pictures.become(material);
    }

    /// Shows a film in the small picture of the wall, or takes it away.
    public void film(Optional<FilmView> shown) {
        wall.film(shown);
    }

    /// The shape of the audience's screen, width to height.
    public void shape(double shape) {
        wall.shape(shape);
        next.shape(shape);
        pictures.shape(shape);
    }

    private void right(@Nullable PresenterSight before, PresenterSight sight) {
        RoundViewState asked = sight.state().round();
        boolean question = asked != null;
        if (asked != null && (before == null || !asked.equals(before.state().round()))) {
            round.show(asked);
        }
        asking.setVisible(question);
        asking.setManaged(question);
        boolean silent = question && (sight.single() || sight.state().notes().isEmpty());
        notes.setVisible(!silent);
        notes.setManaged(!silent);
        VBox.setVgrow(asking, silent ? Priority.ALWAYS : Priority.NEVER);
        desk.arrange(
                sight.mirrored()
                        ? Arrangement.SLIDE_ONLY
                        : sight.single() ? Arrangement.STRIP : Arrangement.TWO_SCREENS,
                sight.desk().reading().share());
    }

    /// A question with many answers scrolls in a small window, and has the room of the notes where none are shown.
    private static ScrollPane asking(RoundPanel round) {
        ScrollPane scroll = Parts.styled(new ScrollPane(round), "asking-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return scroll;
    }

    /// Her only screen may be the one that everybody looks at: what she needs then waits behind a button that says
    /// nothing of it.
    private Button forHer(Texts texts) {
        Button button = Parts.button(texts.get(ListeningWord.FOR_YOU), () -> {
            alone = true;
            listens(true);
            main.setVisible(false);
        });
        button.setId("listening-for-you");
        button.managedProperty().bind(button.visibleProperty());
        VBox.setMargin(button, new Insets(8, 16, 0, 16));
        return button;
    }

    /// On a screen that everybody sees, the page for listening would point at the person: there is only the break.
    private void overlays(PresenterSight sight, PresenterViewState state) {
        Desk now = sight.desk();
        boolean needed = now.laptop().someoneNeedsMe();
        alone = alone && needed;
        forHer.setVisible(needed && sight.single());
        listens(needed && !sight.mirrored() && (alone || !sight.single()));
        main.setVisible(!listening.isVisible() && now.sheet() != Sheet.OVERVIEW);
        // What is hidden takes no key as it is, and disabling it restyles all of it while the wall waits.
        main.setDisable(now.sheet() != Sheet.NONE && main.isVisible());
        sheets.show(now, state.slide());
    }

    private void listens(boolean now) {
        if (now && !listening.isVisible()) {
            listening.requestFocus();
        }
        listening.setVisible(now);
    }

    private static Label banner(BannerViewState banner) {
        Label label = Parts.text(banner.words(), "banner", banner.urgent() ? "banner-urgent" : "banner-quiet");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void roundAsks(RoundAsk asked) {
        ask.accept(
                switch (asked) {
                    case RoundAsk.Hear(String words) -> new PresentAsk.Hear(words);
                    case RoundAsk.TakeAway(String words) -> new PresentAsk.TakeAway(words);
                    case RoundAsk.TakeBack() -> new PresentAsk.Unsay();
                    case RoundAsk.Choose(int answer) -> new PresentAsk.Choose(hands.choosing(answer));
                    case RoundAsk.Step(int answer, int by) -> new PresentAsk.Choose(hands.stepped(answer, by));
                    case RoundAsk.Right() -> new PresentAsk.Right(hands.asRight());
                    case RoundAsk.Skip() -> new PresentAsk.Do(Deed.SKIP_QUESTION);
                    case RoundAsk.Words(int id, boolean shown) -> new PresentAsk.Words(id, shown);
                    case RoundAsk.TakeWay(int to) -> new PresentAsk.OfSession(new Command.TakeWay(to));
                    case RoundAsk.KeepPrivate(boolean kept) ->
                        new PresentAsk.OfSession(new Command.KeepCountsPrivate(kept));
                });
    }

    private void points(MouseEvent event) {
        point.accept(new WallPoint(event.getX() / wall.getWidth(), event.getY() / wall.getHeight()));
    }
}
