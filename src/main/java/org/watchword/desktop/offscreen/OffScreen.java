package org.watchword.desktop.offscreen;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.library.NamedArea;
import org.watchword.desktop.slide.SlideFit;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.text.Texts;

/// JavaFX without a window: it draws in memory, on any machine that has its fonts.
public final class OffScreen {

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private OffScreen() {}

    /// Starts JavaFX without a screen, unless it runs already. A Linux must have its font libraries.
    static void start() {
        if (STARTED.getAndSet(true)) {
            return;
        }
        inMemory();
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        try {
            Platform.startup(() -> ready.complete(true));
            Platform.setImplicitExit(false);
        } catch (IllegalStateException running) {
            ready.complete(false);
        }
        ready.join();
    }

    /// Has JavaFX draw in memory. To be called before it starts.
    public static void inMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Makes something on the JavaFX thread, and waits for it.
    static <T> T onItsThread(Supplier<T> maker) {
        CompletableFuture<T> made = new CompletableFuture<>();
        Platform.runLater(() -> made.complete(maker.get()));
        return made.join();
    }

    /// What a deck's slides are drawn from in an area.
    static Material material(Library library, DeckPlan plan, Area area, ZoneId zone, Texts texts) {
        return new Material(plan, library.directory(area), library.figures(area), texts, zone);
    }

    /// Measures slides with the audience's own drawing. Each slide is drawn with the contacts and figures of the
    /// library's first country: what fits there is close enough to fit with the numbers of its counties.
    public static SlideMeasure measure(Library library, Texts texts) {
        start();
        Area area = library.areas().stream()
                .map(NamedArea::area)
                .filter(named -> named.parent().isEmpty())
                .findFirst()
                .orElse(new Area("gb"));
        Map<PlannedSlide, Material> materials = new HashMap<>();
        for (Deck deck : library.decks()) {
            for (String language : library.forms()) {
                library.plan(deck.id(), language).ifPresent(plan -> {
                    Material material = material(library, plan, area, ZoneOffset.UTC, texts);
                    plan.slides().forEach(slide -> materials.put(slide, material));
                });
            }
        }
        return new SlideFit(slide -> Objects.requireNonNull(materials.get(slide)));
    }
}
