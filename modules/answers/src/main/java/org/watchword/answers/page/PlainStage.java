package org.watchword.answers.page;

import java.util.List;
import java.util.Optional;
import org.watchword.answers.phones.PhoneView;
import org.watchword.answers.round.Given;
import org.watchword.answers.round.RoundAtPhones;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;

/// The middle of the page for phones without a script: joining, waiting, and questions that are answered by choosing
/// options. With a script the page draws itself from [PhoneJson].
final class PlainStage {

    private final PhoneWords words;
    private final Speech speech;

    PlainStage(PhoneWords words, Speech speech) {
        this.words = words;
        this.speech = speech;
    }

    /// The form that asks for the slip.
    String join(Optional<PhoneWord> wrong) {
        String trouble =
                wrong.map(word -> "<p role=\"alert\">" + say(word) + "</p>").orElse("");
        return "<h1>" + say(PhoneWord.JOIN_HEADING) + "</h1><p>" + say(PhoneWord.JOIN_TEXT) + "</p>" + trouble
                + "<form method=\"post\" action=\"/join\">"
                + field(PhoneWord.NUMBER, "number", "inputmode=\"numeric\"")
                + field(PhoneWord.WORDS, "words", "autocapitalize=\"none\" spellcheck=\"false\"")
                + "<div class=\"row\"><button>" + say(PhoneWord.JOIN) + "</button></div></form>";
    }

    private String field(PhoneWord label, String name, String more) {
        return "<label class=\"field\">" + say(label) + "<input type=\"text\" name=\"" + name
                + "\" required autocomplete=\"off\" " + more + "></label>";
    }

    /// What a phone with a slip sees.
    String of(PhoneView view) {
        return view.round()
                .map(round -> round(round, view.mine()))
                .orElseGet(() -> "<h1>" + say(PhoneWord.WAIT) + "</h1>" + reload());
    }

    private String round(RoundAtPhones round, PhoneView.Mine mine) {
        return switch (round.stage()) {
            case READING -> heading(round) + "<p>" + say(PhoneWord.READING) + "</p>" + reload();
            case OPEN -> choosable(round.question().kind()) ? form(round, mine) : tooMuch(round);
            case CLOSED -> heading(round) + "<p>" + say(PhoneWord.CLOSED) + "</p>" + reload();
            case REVEALED, EXPLAINED -> heading(round) + explanation(round) + reload();
        };
    }

    private static boolean choosable(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, CONFIDENCE, HOTSPOT -> true;
            case ORDER, MATCH, TEXT, CLOUD, SCENARIO -> false;
        };
    }

    private String tooMuch(RoundAtPhones round) {
        return heading(round) + "<p>" + say(PhoneWord.NEEDS_SCRIPT) + "</p>" + reload();
    }

    private String form(RoundAtPhones round, PhoneView.Mine mine) {
        Question question = round.question();
        StringBuilder form = new StringBuilder();
        mine.answer()
                .ifPresent(_ -> form.append("<p role=\"status\">")
                        .append(say(PhoneWord.SAVED))
                        .append("</p>"));
        form.append("<form method=\"post\" action=\"/answer\"><input type=\"hidden\" name=\"round\" value=\"")
                .append(Html.text(round.id().slideKey()))
                .append("\"><fieldset><legend>")
                .append(heading(round))
                .append("</legend>");
        for (int place = 0; place < question.options().size(); place++) {
            form.append(option(question, place, chosen(mine)));
        }
        PhoneWord send = mine.answer().isPresent() ? PhoneWord.CHANGE : PhoneWord.SEND;
        return form.append("</fieldset><div class=\"row\"><button>")
                .append(say(send))
                .append("</button><button class=\"plain\" name=\"skip\" value=\"1\">")
                .append(say(PhoneWord.SKIP))
                .append("</button></div></form>")
                .toString();
    }

    private static List<String> chosen(PhoneView.Mine mine) {
        return mine.answer().orElse(new Given.Skipped()) instanceof Given.Chosen(List<String> options)
                ? options
                : List.of();
    }

    private String option(Question question, int place, List<String> chosen) {
        Option option = question.options().get(place);
        boolean several = question.kind() == QuestionKind.MULTIPLE || question.kind() == QuestionKind.HOTSPOT;
        boolean points = question.kind() == QuestionKind.SCALE || question.kind() == QuestionKind.CONFIDENCE;
        String letter = points ? Integer.toString(place + 1) : String.valueOf((char) ('A' + place));
        return "<label class=\"option\"><input type=\"" + (several ? "checkbox" : "radio") + "\" name=\"pick\" value=\""
                + Html.text(option.id()) + "\"" + (chosen.contains(option.id()) ? " checked" : "")
                + "><span class=\"letter s" + place % 6 + "\">" + letter + "</span><span" + spoken(question) + ">"
                + Html.text(speech.say(option.text()).strip()) + "</span></label>";
    }

    private String heading(RoundAtPhones round) {
        return "<h1" + spoken(round.question()) + ">"
                + Html.text(round.question().text()) + "</h1>";
    }

    private String explanation(RoundAtPhones round) {
        StringBuilder told =
                new StringBuilder("<h2>" + say(PhoneWord.EXPLANATION) + "</h2><div" + spoken(round.question()) + ">");
        speech.lines(round.question().explanation())
                .forEach(line -> told.append("<p>").append(Html.text(line)).append("</p>"));
        return told.append("</div>").toString();
    }

    private static String spoken(Question question) {
        return " lang=\"" + Html.text(question.language()) + "\" dir=\"" + Direction.of(question.language()) + "\"";
    }

    private String reload() {
        return "<noscript><form action=\"/\"><button class=\"plain\">" + say(PhoneWord.RELOAD)
                + "</button></form></noscript>";
    }

    private String say(PhoneWord word) {
        return Html.text(words.say(word));
    }
}
