package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.film.Booth;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.view.TaxiDeck;
import org.watchword.desktop.slide.face.Material;
import org.watchword.session.Command;

/// A deck that asks for fades, and a trainer who switches motion off in the middle of one.
class MotionOffTest {

    @TempDir
    Path data;

    private Stagecraft stage;

    @BeforeEach
    void begins() {
        stage = new Stagecraft(data, fading(TaxiDeck.material()), Booth.CLOSED);
    }

    @AfterEach
    void closes() throws IOException {
        stage.close();
    }

    private static Material fading(Material usual) {
        DeckPlan plan = usual.plan();
        Deck deck = plan.deck();
        Deck fades = new Deck(
                deck.id(),
                deck.title(),
                deck.audience(),
                deck.minutes(),
                deck.parts(),
                deck.prints(),
                true,
                deck.place());
        DeckPlan changed = new DeckPlan(
                fades, plan.title(), plan.language(), plan.parts(), plan.slides(), plan.hash(), plan.asked());
        return new Material(changed, usual.directory(), usual.figures(), usual.texts(), usual.zone());
    }

    /// From slide 0 to 1 and back until both pictures lay ready, so that one faded: what was seen of it before and
    /// after motion was switched off, in one turn of the window thread.
    @Test
    void theNewSlideStandsAtOnce() {
        List<Boolean> seen = new ArrayList<>();
        stage.until(() -> Stagehand.on(() -> {
            stage.move(true);
            stage.ask(new Command.GoTo(1 - stage.shownSlide()));
            boolean faded = stage.fading();
            stage.move(false);
            seen.clear();
            seen.addAll(List.of(faded, stage.fading()));
            return faded;
        }));
        assertEquals(List.of(true, false), seen);
    }
}
