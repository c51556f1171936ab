package org.watchword.answers.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.answers.phones.PhoneView;
import tools.jackson.databind.json.JsonMapper;

/// The one page that phones see. Everything it needs stands in it; it asks for nothing from anywhere but the laptop.
public final class PhonePage {

    private static final String CSS = Template.resource(PhonePage.class, "page.css");
    private static final String JS = Template.resource(PhonePage.class, "page.js");
    private static final Template PAGE = Template.of(PhonePage.class, "page.html", CSS, JS);
    private static final Template AWAY = Template.of(PhonePage.class, "away.html", CSS, JS);

    /// Only the page's own script and style run; nothing is loaded from elsewhere and no form goes elsewhere.
    public static final String POLICY = PAGE.policy();

    private final Tongues tongues;
    private final Tongue own;
    private final PhoneWords words;
    private final Map<String, String> fixed;

    /// A page in one language, or with its own words in English where there are none in that language.
    ///
    /// @param tongues whose speakers find their own at its top
    /// @param own the one of them that this page speaks
    public PhonePage(Tongues tongues, Tongue own) {
        this.tongues = tongues;
        this.own = own;
        this.words = PhoneWords.in(Locale.forLanguageTag(own.language()));
        this.fixed = fixed(words, own.helplines());
        this.fixed.put("languages", languages());
    }

    /// Buttons, so that choosing works without a script; none where there is nothing to choose.
    private String languages() {
        if (tongues.offered().size() == 1) {
            return "";
        }
        return tongues.offered().stream()
                .map(this::button)
                .collect(Collectors.joining(
                        "",
                        "<form method=\"post\" action=\"/language\" id=\"language\" aria-label=\""
                                + Html.text(words.say(PhoneWord.LANGUAGE)) + "\">",
                        "</form>"));
    }

    private String button(Tongue tongue) {
        String language = Html.text(tongue.language());
        return "<button class=\"plain\" name=\"to\" value=\"" + language + "\" lang=\"" + language + "\" dir=\""
                + Direction.of(tongue.language()) + "\""
                + (tongue.language().equals(own.language()) ? " aria-current=\"true\"" : "") + ">"
                + Html.text(tongue.name()) + "</button>";
    }

    private static Map<String, String> fixed(PhoneWords words, List<Helpline> helplines) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("lang", words.language());
        parts.put("dir", Direction.of(words.language()));
        parts.put("title", Html.text(words.say(PhoneWord.TITLE)));
        parts.put("leave", Html.text(words.say(PhoneWord.LEAVE)));
        parts.put("talk", Html.text(words.say(PhoneWord.TALK)));
        parts.put("talkNote", Html.text(words.say(PhoneWord.TALK_NOTE)));
        parts.put("privacy", Html.text(words.say(PhoneWord.PRIVACY)));
        parts.put("privacyText", privacy(words));
        parts.put("helplines", helplines.stream().map(PhonePage::line).collect(Collectors.joining()));
        parts.put("words", Html.json(wordsAsJson(words)));
        return parts;
    }

    private static String privacy(PhoneWords words) {
        return Stream.of(
                        PhoneWord.PRIVACY_WHO,
                        PhoneWord.PRIVACY_KEPT,
                        PhoneWord.PRIVACY_NOT_KEPT,
                        PhoneWord.PRIVACY_WORDS,
                        PhoneWord.PRIVACY_WIFI,
                        PhoneWord.PRIVACY_PHONE,
                        PhoneWord.PRIVACY_HELP)
                .map(word -> "<p>" + Html.text(words.say(word)) + "</p>")
                .collect(Collectors.joining());
    }

    private static String line(Helpline helpline) {
        String dialled = helpline.number().replaceAll("[^0-9+*#]", "");
        return "<li lang=\"" + Html.text(helpline.language()) + "\" dir=\"" + Direction.of(helpline.language()) + "\">"
                + Html.text(helpline.name()) + " <a href=\"tel:" + dialled + "\"><bdi>" + Html.text(helpline.number())
                + "</bdi></a> " + Html.text(helpline.note()) + "</li>";
    }

    private static String wordsAsJson(PhoneWords words) {
        var json = JsonMapper.shared().createObjectNode();
        for (PhoneWord word : PhoneWord.values()) {
            json.put(word.name(), words.say(word));
        }
        return json.toString();
    }

    /// The page of a phone that has not said which slip it has.
    ///
    /// @param wrong why the last try did not work
    public String join(PhoneView view, Optional<PhoneWord> wrong) {
        return page(view, "", new PlainStage(words, own.speech()).join(wrong));
    }

    /// The page of a phone with a slip.
    public String of(PhoneView view) {
        String slip = view.seat()
                .map(seat -> words.say(PhoneWord.SLIP).replace("{0}", Integer.toString(seat)))
                .orElse("");
        PhoneView seen = seen(view);
        return page(view, Html.text(slip), new PlainStage(words, tongues.speech(seen)).of(seen));
    }

    /// What a phone may see, with the question in the page's language where the very same is there in it.
    public PhoneView seen(PhoneView view) {
        return tongues.in(own, view);
    }

    /// The same on one line, as the page's script reads it.
    public String state(PhoneView view) {
        PhoneView seen = seen(view);
        return PhoneJson.of(seen, tongues.speech(seen));
    }

    private String page(PhoneView view, String slip, String stage) {
        Map<String, String> parts = new LinkedHashMap<>(fixed);
        parts.put("slip", slip);
        parts.put("stage", stage);
        parts.put("start", Html.json(state(view)));
        return PAGE.filled(parts);
    }

    /// A page that says nothing, for those who had to leave quickly or who asked for what is not there.
    public String away(PhoneWord text) {
        Map<String, String> parts = new LinkedHashMap<>(fixed);
        parts.put("text", Html.text(words.say(text)));
        return AWAY.filled(parts);
    }
}
