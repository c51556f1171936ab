package org.watchword.answers.taking;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.answers.round.Fields;
import org.watchword.answers.serve.Page;
import org.watchword.answers.serve.Visit;
import org.watchword.answers.serve.Wing;

/// One person takes a test on their own phone: one question a page, without a script. The laptop knows where everybody
/// is, so a phone that slept or lost the network goes on where it was. It shares no cookie with the anonymous
/// answers, and what is answered is written nowhere.
public final class TestWing implements Wing {

    /// Its place on the server, which is also the name of its cookie.
    public static final String NAME = "test";

    private static final String HOME = "/" + NAME;
    private static final String COOKIE = "; Path=" + HOME + "; HttpOnly; SameSite=Strict";

    private static final Fields NOTHING = new Fields(Map.of());

    private final TestCodes codes;
    private final TestPages pages;

    /// @param language of the page that asks for a code; afterwards it is that of the test
    public TestWing(TestCodes codes, Locale language) {
        this.codes = codes;
        this.pages = new TestPages(language);
    }

    @Override
    public Page serve(Visit visit) throws IOException {
        Optional<String> pass = visit.given(NAME);
        Optional<PrivateTest> test = codes.test(pass);
        if (visit.within().equals("enter") && visit.posts()) {
            return enter(visit);
        }
        if (test.isEmpty()) {
            boolean had = pass.filter(each -> !each.isEmpty()).isPresent();
            return pages.enter(visit.posts() ? 403 : 200, had ? TestWord.LET_GO : TestWord.CODE_TEXT);
        }
        return switch (visit.within()) {
            case "" -> pages.of(test.get().view(), test.get().language());
            case "answer" -> visit.posts() ? answer(test.get(), visit.form().orElse(NOTHING)) : Page.goTo(HOME);
            case "finish" -> visit.posts() ? finish(test.get(), visit.form().orElse(NOTHING)) : Page.goTo(HOME);
            default -> Page.empty(404);
        };
    }

    private Page enter(Visit visit) throws IOException {
        if (!codes.allows(visit.from())) {
            return pages.enter(429, TestWord.WAIT);
        }
        String typed = visit.form().flatMap(form -> form.one("code")).orElse("").replaceAll("[\\s.-]", "");
        return codes.use(typed, visit.from())
                .map(pass -> Page.goTo(HOME).with("Set-Cookie", NAME + "=" + pass + COOKIE))
                .orElseGet(() -> pages.enter(403, TestWord.WRONG));
    }

    /// A page that was left open long ago, or sent twice, answers no other question than its own.
    private Page answer(PrivateTest test, Fields form) {
        synchronized (test) {
            if (!(test.view() instanceof TestView.Question now)) {
                return Page.goTo(HOME);
            }
            String number = Integer.toString(now.number());
            if (form.one("question").filter(number::equals).isEmpty()) {
                return pages.question(now, test.language(), Optional.of(TestWord.PASSED_ON));
            }
            Set<Character> letters = letters(form, now);
            if (letters.size() > 1 && !now.several()) {
                return pages.question(now, test.language(), Optional.of(TestWord.ONE_ONLY));
            }
            test.answer(letters);
            return onward(test, form.one("go").orElse("next"), now);
        }
    }

    /// What a phone sends besides the letters of this question is nobody's answer.
    private static Set<Character> letters(Fields form, TestView.Question now) {
        List<String> sent = form.all("letter");
        return now.choices().stream()
                .map(TestView.Choice::letter)
                .filter(letter -> sent.contains(String.valueOf(letter)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Page onward(PrivateTest test, String way, TestView.Question now) {
        if (way.equals("back")) {
            test.goTo(now.number() - 1);
        } else if (now.number() == now.of()) {
            return ended(test, test.finish(false));
        } else {
            test.goTo(now.number() + 1);
        }
        return Page.goTo(HOME);
    }

    private Page finish(PrivateTest test, Fields form) {
        synchronized (test) {
            Optional<String> look = form.one("look").filter(each -> each.matches("\\d{1,3}"));
            if (look.isPresent()) {
                test.goTo(Integer.parseInt(look.get()));
                return Page.goTo(HOME);
            }
            return ended(test, test.finish(form.one("even").isPresent()));
        }
    }

    /// What is kept stands under the address of the front page, so that looking again is no second finish.
    private Page ended(PrivateTest test, TestView view) {
        return view instanceof TestView.Told ? Page.goTo(HOME) : pages.of(view, test.language());
    }
}
