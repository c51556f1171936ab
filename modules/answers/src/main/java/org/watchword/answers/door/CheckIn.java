package org.watchword.answers.door;

import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.answers.page.Template;
import org.watchword.answers.page.Wording;
import org.watchword.answers.round.Fields;
import org.watchword.answers.serve.Buckets;
import org.watchword.answers.serve.Page;
import org.watchword.answers.serve.Visit;
import org.watchword.answers.serve.Wing;

/// Somebody comes in and types the number beside their name on the list at the door. That is all this page can do: it
/// shows nobody, says nothing about the number, gives the phone nothing to keep, and reads nothing that it has. The
/// trainer says yes or no to each.
public final class CheckIn implements Wing {

    /// Its place on the server.
    public static final String NAME = "door";

    private static final String ALL = "all";
    private static final int SESSION_BYTES = 6;
    private static final Template PAGE = Template.plain(CheckIn.class, "door");
    private static final Template THANKS = Template.plain(CheckIn.class, "thanks");

    private final Claims claims;
    private final Wording words;
    private final Buckets<InetAddress> phones;
    private final Buckets<String> together;
    private final String session;

    /// The page of one session that is open.
    ///
    /// @param clock in nanoseconds, steady
    public CheckIn(Claims claims, Locale language, LongSupplier clock) {
        this.claims = claims;
        this.words = Wording.in(language, CheckIn.class, "door");
        this.phones = new Buckets<>(3, 1 / 60d, clock);
        this.together = new Buckets<>(30, 1, clock);
        byte[] drawn = new byte[SESSION_BYTES];
        new SecureRandom().nextBytes(drawn);
        this.session = HexFormat.of().formatHex(drawn);
    }

    @Override
    public Page serve(Visit visit) throws IOException {
        return switch (visit.within()) {
            case "" -> page(200, DoorWord.TEXT);
            case "here" -> visit.posts() ? here(visit, visit.form()) : Page.goTo("/" + NAME);
            default -> Page.empty(404);
        };
    }

    private Page here(Visit visit, Optional<Fields> form) {
        String typed = form.flatMap(each -> each.one("number")).orElse("").strip();
        if (!typed.matches("\\d{1,3}")) {
            return page(400, DoorWord.NO_NUMBER);
        }
        if (form.flatMap(each -> each.one("session")).filter(session::equals).isEmpty()) {
            return page(409, DoorWord.EARLIER);
        }
        if (!phones.take(visit.from()) || !together.take(ALL)) {
            return page(429, DoorWord.WAIT);
        }
        claims.say(Integer.parseInt(typed));
        Map<String, String> parts = parts();
        parts.put("thanks", words.html(DoorWord.THANKS).replace("{0}", typed));
        return dressed(THANKS, 200, parts);
    }

    private Page page(int status, DoorWord says) {
        Map<String, String> parts = parts();
        parts.put("says", words.html(says));
        parts.put("alert", status == 200 ? "" : " role=\"alert\"");
        parts.put("session", session);
        return dressed(PAGE, status, parts);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = words.parts(DoorWord.values());
        parts.put(
                "privacy",
                Stream.of(DoorWord.PRIVACY_WHAT, DoorWord.PRIVACY_WHO, DoorWord.PRIVACY_WIFI, DoorWord.PRIVACY_CHOICE)
                        .map(word -> "<p>" + words.html(word) + "</p>")
                        .collect(Collectors.joining()));
        return parts;
    }

    private static Page dressed(Template template, int status, Map<String, String> parts) {
        return Page.html(status, template.filled(parts)).with("Content-Security-Policy", template.policy());
    }
}
