package org.watchword.answers.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A phone as the trainer's clicker: two huge buttons, black, the time, and what comes next. It exists from being
/// switched on to being switched off, and its code with it.
///
/// Each press carries a number, so that one which a phone sends again is done once, and a time after which it is not
/// done any more: slides that move ten seconds late are worse than a press that is lost and said to be lost.
public final class Remote implements Wing {

    /// Its place on the server.
    public static final String NAME = "remote";

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(5);
    private static final Template PAGE = Template.named(Remote.class, "remote");

    private final RemoteDesk desk;
    private final LongSupplier clock;
    private final Pairing pairing;
    private final Wording words;
    private final Buckets<String> presses;
    private final Object order = new Object();
    private long last;
    private volatile long heardAt;

    /// A remote that nobody holds yet.
    ///
    /// @param clock in nanoseconds, steady
    public Remote(RemoteDesk desk, Locale language, LongSupplier clock) {
        this.desk = desk;
        this.clock = clock;
        this.pairing = new Pairing(NAME, language, clock);
        this.words = Wording.in(language, Remote.class, "remote");
        this.presses = new Buckets<>(8, 4, clock);
        this.heardAt = clock.getAsLong() - HEARD_WITHIN.toNanos() - 1;
    }

    /// What lets a phone in.
    public Pairing pairing() {
        return pairing;
    }

    /// Whether the phone that holds it was heard within the last five seconds.
    public boolean connected() {
        return clock.getAsLong() - heardAt <= HEARD_WITHIN.toNanos();
    }

    @Override
    public Page serve(Visit visit) throws IOException {
        Optional<Page> elsewhere = pairing.admit(visit);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        heardAt = clock.getAsLong();
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
        Optional<RemotePress> button = form.one("do").flatMap(Remote::button);
        long number = number(form.one("n"));
        if (button.isEmpty() || number < 1) {
            return "NOT_A_PRESS";
        }
        long until = form.one("until").isPresent() ? number(form.one("until")) : Long.MAX_VALUE;
        synchronized (order) {
            if (number <= last) {
                return "DONE";
            }
            if (millis() > until) {
                return "TOO_LATE";
            }
            if (!presses.take(NAME)) {
                return "TOO_FAST";
            }
            last = number;
            desk.press(button.get());
            return "DONE";
        }
    }

    private static Optional<RemotePress> button(String name) {
        for (RemotePress press : RemotePress.values()) {
            if (press.name().equals(name)) {
                return Optional.of(press);
            }
        }
        return Optional.empty();
    }

    private static long number(Optional<String> typed) {
        return typed.filter(each -> each.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private long millis() {
        return clock.getAsLong() / 1_000_000;
    }

    private String state(String done) {
        RemoteView view = desk.view();
        ObjectNode state = JsonMapper.shared().createObjectNode();
        state.put("done", done);
        synchronized (order) {
            state.put("n", last);
        }
        state.put("now", millis());
        state.put("next", view.next());
        state.put("black", view.black());
        view.gone().ifPresent(gone -> state.put("gone", gone.toSeconds()));
        view.talk().ifPresent(left -> state.put("talk", left.toSeconds()));
        return state.toString();
    }

    private Page page() {
        Map<String, String> parts = words.parts(RemoteWord.values());
        RemoteView view = desk.view();
        parts.put("next", Html.text(view.next().isEmpty() ? words.say(RemoteWord.COMES_NOTHING) : view.next()));
        parts.put("black", words.html(view.black() ? RemoteWord.BLACK_ON : RemoteWord.BLACK));
        synchronized (order) {
            parts.put("n", Long.toString(last + 1));
        }
        parts.put("start", Html.json(state("")));
        return Page.html(200, PAGE.filled(parts)).with("Content-Security-Policy", PAGE.policy());
    }
}
