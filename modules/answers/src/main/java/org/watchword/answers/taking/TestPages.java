package org.watchword.answers.taking;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.watchword.answers.page.Direction;
import org.watchword.answers.page.Html;
import org.watchword.answers.page.Template;
import org.watchword.answers.page.Wording;
import org.watchword.answers.serve.Page;

/// The pages of one person's test. Nothing of anybody else is on them, and no name.
final class TestPages {

    private static final Template ENTER = Template.plain(TestPages.class, "enter");
    private static final Template QUESTION = Template.plain(TestPages.class, "question");
    private static final Template TOLD = Template.plain(TestPages.class, "told");

    private final Locale first;
    private final Map<String, Wording> words = new ConcurrentHashMap<>();

    TestPages(Locale first) {
        this.first = first;
    }

    Page enter(int status, TestWord says) {
        Wording own = words(first.toLanguageTag());
        Map<String, String> parts = own.parts(TestWord.values());
        parts.put("says", own.html(says));
        parts.put("alert", status == 200 ? "" : " role=\"alert\"");
        return dressed(ENTER, status, parts);
    }

    /// @param language in which the test is taken
    Page of(TestView view, String language) {
        Wording own = words(language);
        return switch (view) {
            case TestView.Question question -> question(question, language, Optional.empty());
            case TestView.Unanswered unanswered -> unanswered(own, unanswered);
            case TestView.TimeUp _ -> said(own, 200, TestWord.TIME_UP, evenSo(own, TestWord.FINISH));
            case TestView.Told told -> told(own, language, told);
            case TestView.NotKept _ -> said(own, 503, TestWord.NOT_KEPT, evenSo(own, TestWord.AGAIN));
            case TestView.Ended _ -> said(own, 410, TestWord.ENDED, "");
        };
    }

    private static String evenSo(Wording own, TestWord word) {
        return "<form method=\"post\" action=\"/test/finish\"><div class=\"row\"><button name=\"even\" value=\"so\">"
                + own.html(word) + "</button></div></form>\n";
    }

    /// @param says why this one is shown and not what was sent
    Page question(TestView.Question asked, String language, Optional<TestWord> says) {
        Wording own = words(language);
        Map<String, String> parts = own.parts(TestWord.values());
        parts.put("of", filled(own, TestWord.OF, asked.number(), asked.of()));
        parts.put("minutes", asked.minutes().map(left -> minutes(own, left)).orElse(""));
        parts.put(
                "says",
                says.map(word -> "<p class=\"told\" role=\"alert\">" + own.html(word) + "</p>\n")
                        .orElse(""));
        parts.put("number", Integer.toString(asked.number()));
        parts.put("written", written(language));
        parts.put("text", Html.text(asked.text()));
        parts.put(
                "more", asked.more().stream().map(line -> more(line, language)).collect(Collectors.joining()));
        parts.put("how", own.html(asked.several() ? TestWord.SEVERAL : TestWord.ONE));
        parts.put(
                "choices",
                asked.choices().stream()
                        .map(choice -> choice(asked.several(), language, choice))
                        .collect(Collectors.joining()));
        parts.put("next", own.html(asked.number() == asked.of() ? TestWord.LAST : TestWord.NEXT));
        parts.put("back", asked.number() == 1 ? "" : back(own));
        return dressed(QUESTION, says.isPresent() ? 409 : 200, parts);
    }

    private static String more(String line, String language) {
        return "<p " + written(language) + ">" + Html.text(line) + "</p>\n";
    }

    private static String minutes(Wording own, int left) {
        return "<p class=\"note\">" + filled(own, TestWord.MINUTES, left) + "</p>\n";
    }

    private static String back(Wording own) {
        return "\n<button class=\"plain\" name=\"go\" value=\"back\">" + own.html(TestWord.BACK) + "</button>";
    }

    /// The questions may stand in another language than the words around them.
    private static String written(String language) {
        return "lang=\"" + Html.text(language) + "\" dir=\"" + Direction.of(language) + "\"";
    }

    private static String choice(boolean several, String language, TestView.Choice choice) {
        return "<label class=\"option\" " + written(language) + "><input type=\"" + (several ? "checkbox" : "radio")
                + "\" name=\"letter\" value=\"" + choice.letter() + "\"" + (choice.chosen() ? " checked" : "")
                + "><span class=\"letter\">" + choice.letter() + "</span><span>" + Html.text(choice.text())
                + "</span></label>\n";
    }

    private static Page unanswered(Wording own, TestView.Unanswered unanswered) {
        String numbers = unanswered.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String rest = "<p>" + filled(own, TestWord.UNANSWERED_TEXT, numbers) + "</p>\n"
                + "<form method=\"post\" action=\"/test/finish\"><div class=\"row\"><button name=\"look\" value=\""
                + unanswered.numbers().getFirst() + "\">" + own.html(TestWord.LOOK)
                + "</button>\n<button class=\"plain\" name=\"even\" value=\"so\">" + own.html(TestWord.FINISH)
                + "</button></div></form>\n";
        return said(own, 200, TestWord.UNANSWERED_HEADING, rest);
    }

    private static Page told(Wording own, String language, TestView.Told told) {
        StringBuilder rest = new StringBuilder("<p>")
                .append(filled(own, TestWord.POINTS, told.points(), told.of(), told.needed()))
                .append("</p>\n");
        if (!told.lookAgain().isEmpty()) {
            rest.append("<h2>").append(own.html(TestWord.LOOK_AGAIN)).append("</h2>\n");
            told.lookAgain().forEach(each -> lookAgain(rest, own, each, language));
        }
        rest.append("<p class=\"note\">").append(own.html(TestWord.TELL)).append("</p>\n");
        return said(own, 200, told.passed() ? TestWord.PASSED : TestWord.NOT_YET, rest.toString());
    }

    private static void lookAgain(StringBuilder rest, Wording own, TestView.LookAgain each, String language) {
        rest.append("<div class=\"told\" ")
                .append(written(language))
                .append("><p>")
                .append(Html.text(each.question()))
                .append("</p>");
        if (!each.right().isEmpty()) {
            rest.append("<p><strong>")
                    .append(filled(own, TestWord.RIGHT, each.right()))
                    .append("</strong></p>");
        }
        rest.append("</div>\n");
    }

    private static Page said(Wording own, int status, TestWord heading, String rest) {
        Map<String, String> parts = own.parts(TestWord.values());
        parts.put("heading", own.html(heading));
        parts.put("told", rest);
        return dressed(TOLD, status, parts);
    }

    /// The words with what stands in their gaps, safe between tags.
    private static String filled(Wording own, TestWord word, Object... values) {
        String words = own.html(word);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", Html.text(String.valueOf(values[i])));
        }
        return words;
    }

    private Wording words(String language) {
        return words.computeIfAbsent(
                language, tag -> Wording.in(Locale.forLanguageTag(tag), TestPages.class, "taking"));
    }

    private static Page dressed(Template template, int status, Map<String, String> parts) {
        return Page.html(status, template.filled(parts)).with("Content-Security-Policy", template.policy());
    }
}
