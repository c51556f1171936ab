package org.watchword.answers.page;

import java.util.List;
import java.util.Optional;
import org.watchword.answers.phones.PhoneView;
import org.watchword.answers.round.Given;
import org.watchword.answers.round.RoundAtPhones;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;

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
                .map(round -> round(round, view))
                .orElseGet(() -> "<h1>" + say(PhoneWord.WAIT) + "</h1>" + reload());
    }

    private String round(RoundAtPhones round, PhoneView view) {
        return switch (round.stage()) {
            case READING -> heading(round) + more(round) + "<p>" + say(PhoneWord.READING) + "</p>" + reload();
            case OPEN -> choosable(round.question().kind()) ? form(round, view.mine()) : tooMuch(round);
            case CLOSED -> heading(round) + "<p>" + say(PhoneWord.CLOSED) + "</p>" + reload();
            case REVEALED, EXPLAINED ->
                heading(round) + more(round) + explanation(round) + told(round, view) + reload();
        };
    }

    private static boolean choosable(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, CONFIDENCE, HOTSPOT, SCENARIO -> true;
            case ORDER, MATCH, TEXT, CLOUD -> false;
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
                .append("</legend>")
                .append(more(round));
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
        String letter = points ? Integer.toString(place + 1) : letter(option, place);
        return "<label class=\"option\"><input type=\"" + (several ? "checkbox" : "radio") + "\" name=\"pick\" value=\""
                + Html.text(option.id()) + "\"" + (chosen.contains(option.id()) ? " checked" : "")
                + "><span class=\"letter s" + place % 6 + "\">" + letter + "</span>" + naming(question, option)
                + "</label>";
    }

    private static String letter(Option option, int place) {
        return unsaid(option) ? "?" : String.valueOf((char) ('A' + place));
    }

    private String naming(Question question, Option option) {
        return unsaid(option)
                ? "<span>" + say(PhoneWord.NOT_SURE) + "</span>"
                : "<span" + spoken(question) + ">"
                        + Html.text(speech.say(option.text()).strip()) + "</span>";
    }

    /// "Not sure" that no file has words for.
    private static boolean unsaid(Option option) {
        return option.role() == Role.NOT_SURE && option.text().isEmpty();
    }

    private String more(RoundAtPhones round) {
        StringBuilder more = new StringBuilder("<div" + spoken(round.question()) + ">");
        speech.lines(round.question().more())
                .forEach(line -> more.append("<p>").append(Html.text(line)).append("</p>"));
        return more.append("</div>").toString();
    }

    private String heading(RoundAtPhones round) {
        return "<h1" + spoken(round.question()) + ">"
                + Html.text(round.question().text()) + "</h1>";
    }

    /// What is said of each choice of a scene, and how many made it where that may be known.
    private String told(RoundAtPhones round, PhoneView view) {
        Question question = round.question();
        if (question.kind() != QuestionKind.SCENARIO) {
            return "";
        }
        StringBuilder told = new StringBuilder("<h2>" + say(PhoneWord.EXPLANATION) + "</h2>");
        for (int place = 0; place < question.options().size(); place++) {
            Option option = question.options().get(place);
            told.append("<div class=\"told\"><p>")
                    .append(letter(option, place))
                    .append(" <strong>")
                    .append(naming(question, option))
                    .append("</strong></p>");
            verdict(option.role()).ifPresent(word -> told.append(paragraph(say(word))));
            speech.lines(option.feedback())
                    .forEach(line -> told.append("<p" + spoken(question) + ">")
                            .append(Html.text(line))
                            .append("</p>"));
            Optional.ofNullable(view.counts().get(option.id()))
                    .ifPresent(count ->
                            told.append(paragraph(say(PhoneWord.CHOSEN_BY).replace("{0}", count.toString()))));
            if (chosen(view.mine()).contains(option.id())) {
                told.append(paragraph(say(PhoneWord.YOUR_ANSWER)));
            }
            told.append("</div>");
        }
        return told.toString();
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    private static Optional<PhoneWord> verdict(Role role) {
        return switch (role) {
            case GOOD -> Optional.of(PhoneWord.GOOD);
            case NEUTRAL -> Optional.of(PhoneWord.NEUTRAL);
            case RISKY -> Optional.of(PhoneWord.RISKY);
            case RIGHT, WRONG, NOT_SURE, POINT -> Optional.empty();
        };
    }

    private String explanation(RoundAtPhones round) {
        if (round.question().explanation().isEmpty()) {
            return "";
        }
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
