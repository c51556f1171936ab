package org.watchword.answers.door;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.watchword.answers.page.Html;
import org.watchword.answers.page.Template;
import org.watchword.answers.page.Wording;
import org.watchword.answers.pairing.Pairing;
import org.watchword.answers.round.Fields;
import org.watchword.answers.serve.Buckets;
import org.watchword.answers.serve.Page;
import org.watchword.answers.serve.Visit;
import org.watchword.answers.serve.Wing;
import org.watchword.session.Band;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The phone of a helper at the door, who counts and does nothing else: plus and minus, and never a name.
///
/// Presses carry numbers and come one after the other. One that is sent again, because its answer was lost on the way,
/// is told what became of it and is not counted again; each is on the disk before the phone shows it.
public final class HeadCounter implements Wing {

    /// Its place on the server.
    public static final String NAME = "count";

    private static final int DISK_SECONDS = 6;
    private static final Template PAGE = Template.named(HeadCounter.class, "count");

    private final HeadDesk desk;
    private final Pairing pairing;
    private final Wording words;
    private final Buckets<String> presses;
    private final Pressed pressed = new Pressed();

    /// A counter that nobody holds yet.
    ///
    /// @param clock in nanoseconds, steady
    public HeadCounter(HeadDesk desk, Locale language, LongSupplier clock) {
        this.desk = desk;
        this.pairing = new Pairing(NAME, language, clock);
        this.words = Wording.in(language, HeadCounter.class, "count");
        this.presses = new Buckets<>(20, 6, clock);
    }

    /// What lets a phone in.
    public Pairing pairing() {
        return pairing;
    }

    @Override
    public Page serve(Visit visit) throws IOException {
        Optional<Page> elsewhere = pairing.admit(visit);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        return switch (visit.within()) {
            case "" -> page();
            case "state" -> Page.json(200, state(""));
            case "press" -> visit.posts() ? press(visit, visit.form()) : Page.empty(405);
            default -> Page.empty(404);
        };
    }

    private Page press(Visit visit, Optional<Fields> form) {
        String done = form.map(this::press).orElse("NOT_A_PRESS");
        return visit.byScript() ? Page.json(200, state(done)) : Page.goTo("/" + NAME);
    }

    private String press(Fields form) {
        Optional<Band> band = form.one("do").flatMap(this::band);
        int by = form.one("do").filter(each -> each.startsWith("-")).isPresent() ? -1 : 1;
        long number = form.one("n")
                .filter(each -> each.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        if (band.isEmpty() || number < 1) {
            return "NOT_A_PRESS";
        }
        return pressed.once(form.one("page").orElse(""), number, () -> count(band.get(), by))
                .map(HeadCounter::outcome)
                .orElse("WAIT");
    }

    private Optional<CompletableFuture<Boolean>> count(Band band, int by) {
        return presses.take(NAME) ? Optional.of(desk.count(band, by)) : Optional.empty();
    }

    private static String outcome(CompletableFuture<Boolean> counting) {
        try {
            return counting.get(DISK_SECONDS, TimeUnit.SECONDS) ? "COUNTED" : "NOT_COUNTED";
        } catch (TimeoutException slowDisk) {
            return "WAIT";
        } catch (ExecutionException failed) {
            return "NOT_COUNTED";
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return "WAIT";
        }
    }

    /// `+PUPILS` or `-PUPILS`, of what is counted here.
    private Optional<Band> band(String button) {
        return desk.heads().stream()
                .map(HeadDesk.Heads::band)
                .filter(band -> button.equals("+" + band) || button.equals("-" + band))
                .findFirst();
    }

    private String state(String done) {
        ObjectNode state = JsonMapper.shared().createObjectNode();
        state.put("done", done);
        state.put("run", pairing.run());
        ObjectNode heads = state.putObject("heads");
        desk.heads().forEach(each -> heads.put(each.band().name(), each.count()));
        return state.toString();
    }

    private Page page() {
        Map<String, String> parts = words.parts(CountWord.values());
        StringBuilder counters = new StringBuilder();
        desk.heads().forEach(heads -> counters.append(counter(heads)));
        parts.put("page", UUID.randomUUID().toString());
        parts.put("counters", counters.toString());
        parts.put("start", Html.json(state("")));
        return Page.html(200, PAGE.filled(parts)).with("Content-Security-Policy", PAGE.policy());
    }

    private String counter(HeadDesk.Heads heads) {
        String band = heads.band().name();
        String name = words.html(CountWord.valueOf(band));
        return "<section aria-label=\"" + name + "\"><h2>" + name + "</h2><p class=\"heads\" id=\"heads-" + band + "\">"
                + heads.count() + "</p>" + button("+" + band, "+", CountWord.MORE, name)
                + button("-" + band, "\u2212", CountWord.FEWER, name) + "</section>";
    }

    private String button(String does, String sign, CountWord says, String name) {
        return "<button name=\"do\" value=\"" + does + "\" class=\"" + (says == CountWord.MORE ? "huge" : "plain")
                + "\" aria-label=\"" + words.html(says).replace("{0}", name) + "\">" + sign + "</button>";
    }
}
