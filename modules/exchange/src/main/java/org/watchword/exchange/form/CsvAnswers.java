package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Makes the answers of one row of our table.
final class CsvAnswers {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int FEWEST_POINTS = 2;

    private final CsvReader.Line line;
    private final Sketch sketch;

    CsvAnswers(CsvReader.Line line, Sketch sketch) {
        this.line = line;
        this.sketch = sketch;
    }

    Taken taken(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> named(sketch.chosen(kind == QuestionKind.MULTIPLE, answers(notSure())));
            case TRUE_FALSE -> statement();
            case ORDER ->
                named(sketch.ordered(
                        answers(List.of()).stream().map(Answer::words).toList()));
            case MATCH -> named(sketch.matched(pairs()));
            case SCALE -> scale(kind, new KindDetail.Plain());
            case CONFIDENCE -> confidence();
            case TEXT -> number(Sketch.LIMIT, 500, QuestionKind.TEXT);
            case CLOUD -> number(1, 5, QuestionKind.CLOUD);
            case HOTSPOT, SCENARIO -> sketch.left(Remark.UNKNOWN_KIND, line.cell(CsvColumns.KIND));
        };
    }

    private List<Answer> notSure() {
        return line.cell(CsvColumns.NOT_SURE).isEmpty()
                ? List.of()
                : List.of(new Answer(line.prose(CsvColumns.NOT_SURE), 0, line.prose(CsvColumns.WHY_NOT_SURE)));
    }

    private List<Answer> answers(List<Answer> last) {
        Set<String> right = new HashSet<>(line.words(CsvColumns.RIGHT));
        List<Answer> answers = new ArrayList<>();
        for (int number = 1; number <= CsvColumns.MOST; number++) {
            if (!line.cell(CsvColumns.answer(number)).isEmpty()) {
                answers.add(new Answer(
                        line.prose(CsvColumns.answer(number)),
                        right.contains(Integer.toString(number)) ? Answer.RIGHT : 0,
                        line.prose(CsvColumns.why(number))));
            }
        }
        answers.addAll(last);
        return answers;
    }

    private List<ListSketch.Pair> pairs() {
        List<ListSketch.Pair> pairs = new ArrayList<>();
        for (int number = 1; number <= CsvColumns.MOST; number++) {
            Prose left = line.prose(CsvColumns.answer(number));
            Prose right = line.prose(CsvColumns.match(number));
            if (!left.isEmpty() || !right.isEmpty()) {
                pairs.add(new ListSketch.Pair(left, right));
            }
        }
        return pairs;
    }

    /// `right` says `true` or `false`, or the number of the answer; the answers may have other words.
    private Taken statement() {
        String right = line.cell(CsvColumns.RIGHT).toLowerCase(Locale.ROOT);
        boolean yes = right.equals("true") || right.equals("1");
        if (!yes && !right.equals("false") && !right.equals("2")) {
            return sketch.left(Remark.NO_RIGHT_ANSWER, right);
        }
        List<Option> options = new ArrayList<>();
        options.add(said(1, "true", yes ? Role.RIGHT : Role.WRONG, "True"));
        options.add(said(2, "false", yes ? Role.WRONG : Role.RIGHT, "False"));
        List<Answer> last = notSure();
        if (last.isEmpty()) {
            sketch.changed(Remark.NOT_SURE_ADDED, "");
            options.add(NotSure.option());
        } else {
            options.add(new Option(
                    NotSure.ID,
                    Role.NOT_SURE,
                    ChoiceSketch.line(last.getFirst().words()),
                    last.getFirst().why().blocks()));
        }
        return named(sketch.made(QuestionKind.TRUE_FALSE, options, new KindDetail.Plain()));
    }

    private Option said(int number, String id, Role role, String usual) {
        Prose words = line.prose(CsvColumns.answer(number));
        Prose why = line.prose(CsvColumns.why(number));
        sketch.changed(words.changes()).changed(why.changes());
        return new Option(id, role, ChoiceSketch.line(words.isEmpty() ? Prose.plain(usual) : words), why.blocks());
    }

    private Taken scale(QuestionKind kind, KindDetail detail) {
        List<Option> points = new ArrayList<>();
        int last = lastPoint();
        for (int number = 1; number <= last; number++) {
            Prose words = line.prose(CsvColumns.answer(number));
            sketch.changed(words.changes());
            points.add(ListSketch.point(Integer.toString(number), words));
        }
        boolean ends = last >= FEWEST_POINTS
                && !points.getFirst().words().isBlank()
                && !points.getLast().words().isBlank();
        if (!ends) {
            return sketch.left(last < FEWEST_POINTS ? Remark.TOO_FEW_ANSWERS : Remark.EMPTY_ANSWER, "");
        }
        notSure()
                .forEach(answer -> points.add(new Option(
                        NotSure.ID,
                        Role.NOT_SURE,
                        ChoiceSketch.line(answer.words()),
                        answer.why().blocks())));
        return named(sketch.made(kind, points, detail));
    }

    private int lastPoint() {
        int last = 0;
        for (int number = 1; number <= CsvColumns.MOST; number++) {
            last = line.cell(CsvColumns.answer(number)).isEmpty() ? last : number;
        }
        return last;
    }

    private Taken confidence() {
        String about = line.cell(CsvColumns.ABOUT);
        return Labels.isId(about)
                ? scale(QuestionKind.CONFIDENCE, new KindDetail.About(new QuestionId("", about)))
                : sketch.left(Remark.WRONG_VALUE, CsvColumns.ABOUT + " " + about);
    }

    private Taken number(int usual, int most, QuestionKind kind) {
        String written = line.cell(CsvColumns.LIMIT);
        int number = written.isEmpty() ? usual : written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
        if (number < 1 || number > most) {
            return sketch.left(Remark.WRONG_VALUE, CsvColumns.LIMIT + " " + written);
        }
        KindDetail detail = kind == QuestionKind.TEXT ? new KindDetail.Limit(number) : new KindDetail.WordsEach(number);
        return sketch.made(kind, List.of(), detail);
    }

    /// The answers under the names that the row gives them, where it names them all.
    private Taken named(Taken taken) {
        List<String> names = line.words(CsvColumns.ANSWER_IDS);
        if (!(taken instanceof Taken.Found found)
                || names.size() != found.item().options().size()) {
            return taken;
        }
        Item item = found.item();
        List<String> own = names.stream().map(name -> name.split("=", 2)[0]).toList();
        List<String> partners =
                names.stream().map(name -> name.replaceFirst("^[^=]*=?", "")).toList();
        boolean match = item.detail() instanceof KindDetail.Pairs;
        if (!areIds(own) || (match && !areIds(partners))) {
            return taken;
        }
        List<Option> options = new ArrayList<>();
        Map<String, Option> pairs = new HashMap<>();
        for (int at = 0; at < own.size(); at++) {
            Option option = item.options().get(at);
            options.add(renamed(option, own.get(at)));
            String id = own.get(at);
            String partnerId = partners.get(at);
            item.partner(option).ifPresent(partner -> pairs.put(id, renamed(partner, partnerId)));
        }
        Item renamed =
                item.withOptions(options).withKind(item.kind(), match ? new KindDetail.Pairs(pairs) : item.detail());
        return new Taken.Found(renamed, found.changes());
    }

    private static boolean areIds(List<String> names) {
        return names.stream().allMatch(name -> ID.matcher(name).matches())
                && new HashSet<>(names).size() == names.size();
    }

    private static Option renamed(Option option, String id) {
        return new Option(id, option.role(), option.text(), option.feedback());
    }
}
