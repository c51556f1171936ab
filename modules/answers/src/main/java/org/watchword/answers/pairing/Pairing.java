package org.watchword.answers.pairing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.page.Template;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.Page;
import org.watchword.answers.serve.Visit;

/// Lets one phone in by what only the laptop shows: six figures to type, or a long key in a square to scan. Both are
/// drawn anew each time. A second phone that has them takes the place of the first one.
public final class Pairing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 16;
    private static final int CODES = 1_000_000;
    private static final Template PAGE = Template.plain(Pairing.class, "code");

    private final String name;
    private final Wording words;
    private final WrongCodes wrong;
    private final String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    private final String key = random();
    private final String run = random();
    private volatile @Nullable String pass;
    private volatile int phones;

    /// @param name of the wing, which is also that of its cookie
    /// @param language of the page that asks for the code
    /// @param clock in nanoseconds, steady
    public Pairing(String name, Locale language, LongSupplier clock) {
        this.name = name;
        this.words = Wording.in(language, Pairing.class, "pairing");
        this.wrong = new WrongCodes(clock);
    }

    /// Six figures, for those who type.
    public String code() {
        return code;
    }

    /// The path that lets a phone in without typing, for a square on the laptop: `/remote/k/…`.
    public String path() {
        return home() + "/k/" + key;
    }

    /// Tells this time of being switched on from every other; it opens nothing.
    public String run() {
        return run;
    }

    /// How many phones were let in, one after the other.
    public int phones() {
        return phones;
    }

    /// How many codes were wrong.
    public int wrongCodes() {
        return wrong.count();
    }

    /// What is to be said to a phone that was not let in, or is only now; empty for the one that is in.
    ///
    /// @throws IOException when the phone is gone
    public Optional<Page> admit(Visit visit) throws IOException {
        boolean in = same(visit.given(name).orElse(""), pass);
        String asked = visit.within();
        if (asked.startsWith("k/")) {
            boolean right = same(asked.substring(2), key);
            return Optional.of(right ? let(in) : page(404, PairingWord.WRONG));
        }
        if (asked.equals("enter") && visit.posts()) {
            return Optional.of(enter(visit, in));
        }
        if (asked.equals("leave") && visit.posts()) {
            return Optional.of(leave(in));
        }
        return in ? Optional.empty() : Optional.of(stranger(visit));
    }

    private Page stranger(Visit visit) {
        if (visit.byScript() || visit.posts()) {
            return Page.json(401, "{\"refused\":\"NO_CODE\"}");
        }
        boolean had = visit.given(name).filter(each -> !each.isEmpty()).isPresent();
        return page(200, had ? PairingWord.TAKEN : PairingWord.TEXT);
    }

    private Page enter(Visit visit, boolean in) throws IOException {
        String typed = visit.form().flatMap(form -> form.one("code")).orElse("").replaceAll("[\\s.-]", "");
        if (!wrong.allows(visit.from())) {
            return page(429, PairingWord.WAIT);
        }
        if (same(typed, code)) {
            return let(in);
        }
        wrong.add(visit.from());
        return page(403, PairingWord.WRONG);
    }

    /// The phone that is in already stays who it is: opening the page again is no other phone.
    private synchronized Page let(boolean in) {
        if (in) {
            return Page.goTo(home());
        }
        String given = random();
        pass = given;
        phones++;
        return Page.goTo(home()).with("Set-Cookie", cookie(given));
    }

    private synchronized Page leave(boolean in) {
        if (in) {
            pass = null;
        }
        return page(200, PairingWord.GIVEN_UP).with("Set-Cookie", cookie("") + "; Max-Age=0");
    }

    private String home() {
        return "/" + name;
    }

    private String cookie(String value) {
        return name + "=" + value + "; Path=" + home() + "; HttpOnly; SameSite=Strict";
    }

    private Page page(int status, PairingWord says) {
        Map<String, String> parts = words.parts(PairingWord.values());
        parts.put("says", words.html(says));
        parts.put("alert", status == 200 ? "" : " role=\"alert\"");
        parts.put("action", home() + "/enter");
        return Page.html(status, PAGE.filled(parts)).with("Content-Security-Policy", PAGE.policy());
    }

    private static boolean same(String said, @Nullable String secret) {
        return secret != null
                && MessageDigest.isEqual(
                        said.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
