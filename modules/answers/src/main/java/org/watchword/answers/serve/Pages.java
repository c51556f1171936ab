package org.watchword.answers.serve;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchword.answers.page.PhonePage;
import org.watchword.answers.page.Tongue;
import org.watchword.answers.page.Tongues;
import org.watchword.answers.round.Fields;

/// The phones' page in each language that is offered. Which one a phone chose is known to the phone alone, in a cookie
/// that says nothing else and ends with the browser.
final class Pages {

    private static final String COOKIE = "language";
    private static final String ABOUT = "; Path=/; HttpOnly; SameSite=Strict";

    private final Tongues tongues;
    private final Map<String, PhonePage> pages;

    Pages(Tongues tongues) {
        this.tongues = tongues;
        this.pages = tongues.offered().stream()
                .map(Tongue::language)
                .collect(Collectors.toMap(
                        Function.identity(),
                        language ->
                                new PhonePage(tongues, tongues.find(language).orElseThrow())));
    }

    /// The page in the language of this phone.
    PhonePage of(Visit visit) {
        Tongue tongue = tongues.of(visit.given(COOKIE), visit.wished());
        return Optional.ofNullable(pages.get(tongue.language())).orElseThrow();
    }

    /// The phone has chosen a language; one that is not offered changes nothing.
    Page chosen(Fields form) {
        Page home = Page.goTo("/");
        return form.one("to")
                .flatMap(tongues::find)
                .map(tongue -> home.with("Set-Cookie", COOKIE + "=" + tongue.language() + ABOUT))
                .orElse(home);
    }

    /// With this page the phone forgets what it chose.
    Page forgotten(Page last) {
        return last.with("Set-Cookie", COOKIE + "=" + ABOUT + "; Max-Age=0");
    }
}
