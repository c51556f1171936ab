package org.watchword.desktop.present.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.FilmViewState;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.state.RemoteViewState;
import org.watchword.desktop.present.state.Talk;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Command;
import org.watchword.session.Place;
import org.watchword.session.Safeguarding;

/// Moments of an evening in the presenter's window, with the shipped deck.
final class Scenery {

    private static final PictureShelf SHELF = new PictureShelf();
    private static final Material MATERIAL = TaxiDeck.material();
    private static final Set<List<Object>> SHELVED = new HashSet<>();

    final List<PresentAsk> asked = new ArrayList<>();
    private final Texts texts;

    Scenery() {
        this(Evening.ENGLISH);
    }

    Scenery(Texts texts) {
        this.texts = texts;
    }

    static Evening evening(int people) {
        return Evening.giving(TaxiDeck.plan(), people);
    }

    /// An evening for which a lead, a room and a member of staff were named.
    static Evening named() {
        return Evening.agreeing(
                TaxiDeck.plan(),
                new Safeguarding.Named("Ms Sample", "01632 960123", "Music room, ground floor", "Mr Example"));
    }

    static Evening atSigns() {
        int slide = TaxiDeck.slide("#child-alone");
        return evening(24).ask(new Command.GoTo(slide)).next().next().minutesLater(4);
    }

    static Evening asking(int people) {
        int slide = TaxiDeck.slide("@after");
        return evening(people).ask(new Command.GoTo(slide)).next();
    }

    static Evening beforeAStory() {
        int story = TaxiDeck.plan().slides().stream()
                .filter(planned -> planned.slide().sensitive())
                .findFirst()
                .map(planned -> TaxiDeck.slide(planned.key()))
                .orElseThrow();
        return evening(24).ask(new Command.GoTo(story - 1));
    }

    static Desk desk(Laptop laptop) {
        return Desk.opening(laptop, Reading.USUAL);
    }

    PresenterView view(Evening evening, Desk desk) {
        return view(evening, desk, remote(new RemoteViewState.Phones(1, true, 0)));
    }

    /// A phone that is a clicker, on a laptop with two addresses.
    RemoteViewState remote(RemoteViewState.Phones phones) {
        List<RemoteViewState.Way> ways = List.of(
                new RemoteViewState.Way(
                        "wlan0", "192.168.8.2:8090/remote", "http://192.168.8.2:8090/remote/k/Gz5sTq0v9bY1nUe3Wd7mXA"),
                new RemoteViewState.Way(
                        "eth0", "10.0.0.14:8090/remote", "http://10.0.0.14:8090/remote/k/Gz5sTq0v9bY1nUe3Wd7mXA"));
        return RemoteViewState.on("482913", ways, phones, texts);
    }

    PresenterView view(Evening evening, Desk desk, RemoteViewState remote) {
        PresenterView view = new PresenterView(MATERIAL, SHELF, texts, asked::add, _ -> {});
        view.remote(new SimpleObjectProperty<>(remote), _ -> {}, texts);
        view.show(sight(evening, desk));
        return view;
    }

    PresenterSight sight(Evening evening, Desk desk) {
        Desk now = desk.with(evening.hands());
        PresenterViewState state = PresenterViewState.of(
                evening.on(now.laptop()).facts(), evening.hands(), texts, new DeckWording(MATERIAL));
        Optional<Place> preview = Optional.ofNullable(state.next().preview());
        return new PresenterSight(
                state,
                AudienceViewState.of(evening.state(), MATERIAL),
                preview.map(at -> AudienceViewState.ofSlide(MATERIAL, at.slide(), at.step()))
                        .orElse(null),
                now,
                FilmViewState.of(now.laptop().film(), texts),
                Talk.onTheWall(evening.state(), evening.facts().now()));
    }

    /// Pictures, once those of the slides are there: slides that were not drawn in this way before are drawn twice.
    void take(String name, Evening evening, Desk desk) {
        if (SHELVED.add(drawn(sight(evening, desk)))) {
            Pictures.take("present-" + name, () -> view(evening, desk));
            SHELF.settled().join();
        }
        Pictures.take("present-" + name, () -> view(evening, desk));
    }

    /// What decides which pictures of slides are asked for, and at which sizes.
    private static List<Object> drawn(PresenterSight sight) {
        Laptop laptop = sight.desk().laptop();
        return Arrays.asList(
                sight.wall(),
                sight.next(),
                laptop.standing(),
                laptop.zoom(),
                sight.desk().reading());
    }
}
