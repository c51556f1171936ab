package org.watchword.desktop.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Course;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.desktop.register.RegisterViewState.Counter;
import org.watchword.desktop.register.RegisterViewState.Entry;
import org.watchword.desktop.register.RegisterViewState.Expected;
import org.watchword.desktop.register.RegisterViewState.ExpectedRow;
import org.watchword.desktop.register.RegisterViewState.Pair;
import org.watchword.desktop.register.RegisterViewState.Row;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// The lines of the register in words.
record RegisterLines(RegisterFacts facts, Draft draft, Fit fit, Texts texts) {

    /// More rows than she can look through are found by typing.
    private static final int ROWS = 60;

    private static final int EXPECTED_ROWS = 8;
    private static final int MISSING_SLIPS = 12;

    Optional<Entry> entry() {
        if (!facts.hall().names()) {
            return Optional.empty();
        }
        boolean over = facts.hall().course() == Course.OVER;
        boolean slips = (over || facts.slips()) && draft.correcting().isEmpty();
        boolean counted = slips && facts.heads().people() > 0;
        return Optional.of(
                new Entry(draft, slips, over, counted, slips ? missing() : Optional.empty(), enter(), tickIn()));
    }

    private String tickIn() {
        return texts.get(draft.correcting().isPresent() ? RegisterWord.CORRECT_SAVE : RegisterWord.TICK_IN);
    }

    private Optional<String> enter() {
        if (draft.correcting().isPresent()) {
            return Optional.of(texts.get(RegisterWord.CORRECTING));
        }
        if (fit.choice().isPresent()) {
            return fit.choice().map(one -> texts.get(RegisterWord.ENTER_TICKS_IN, whole(one)));
        }
        return fit.present().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.get(RegisterWord.HERE_ALREADY, whole(fit.present().getLast())));
    }

    /// The numbers below the highest that no slip was typed for.
    private Optional<String> missing() {
        Set<Integer> typed = facts.lines().present().stream().map(Present::slip).collect(Collectors.toSet());
        int highest = typed.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> missing = IntStream.rangeClosed(1, highest)
                .filter(number -> !typed.contains(number))
                .mapToObj(Integer::toString)
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String numbers = String.join(", ", missing.subList(0, Math.min(MISSING_SLIPS, missing.size())));
        return Optional.of(texts.get(RegisterWord.SLIPS_MISSING, missing.size(), numbers));
    }

    List<Row> rows() {
        List<Present> shown = fit.present().isEmpty() ? facts.lines().present() : fit.present();
        Stream<Row> here = shown.reversed().stream().limit(ROWS).map(one -> row(one, false));
        Stream<Row> joined = facts.lines().joined().stream().map(one -> row(one, true));
        return Stream.concat(here, joined).toList();
    }

    Optional<String> more() {
        int all = facts.lines().present().size();
        int shown = Math.min(ROWS, fit.present().isEmpty() ? all : fit.present().size());
        return all > shown ? Optional.of(texts.get(RegisterWord.MORE_HERE, all - shown)) : Optional.empty();
    }

    private Row row(Present one, boolean joined) {
        String name = name(one);
        return new Row(
                one.person(),
                name,
                whole(one, joined),
                one.late(),
                one.left().isPresent(),
                joined,
                texts.get(joined ? RegisterWord.PART_NAMED : RegisterWord.TAKE_BACK_NAMED, name),
                texts.get(RegisterWord.CHANGE_NAMED, name));
    }

    private String whole(Present one, boolean joined) {
        var days = new Days(texts, LocalDate.EPOCH);
        return together(
                one.organisation(),
                one.role(),
                joined ? texts.get(RegisterWord.JOINED) : "",
                one.slip() > 0 ? texts.get(RegisterWord.SLIP_NUMBER, Integer.toString(one.slip())) : "",
                one.late() ? texts.get(RegisterWord.LATE) : "",
                one.left()
                        .map(at -> texts.get(RegisterWord.LEFT_AT, days.time(at)))
                        .orElse(""));
    }

    Expected expected() {
        List<Present> waiting = facts.lines().expected();
        if (waiting.isEmpty()) {
            return new Expected(Optional.empty(), List.of(), Optional.empty());
        }
        List<Present> fitting = fit.expected().isEmpty() ? waiting : fit.expected();
        int from = fit.expected().isEmpty() ? 0 : Math.max(0, fit.chosen() - EXPECTED_ROWS + 1);
        List<Present> shown = fitting.subList(from, Math.min(fitting.size(), from + EXPECTED_ROWS));
        int hidden = waiting.size() - shown.size();
        return new Expected(
                Optional.of(texts.get(RegisterWord.EXPECTED, waiting.size())),
                shown.stream().map(this::expected).toList(),
                hidden == 0 ? Optional.empty() : Optional.of(texts.get(RegisterWord.MORE_EXPECTED, hidden)));
    }

    private ExpectedRow expected(Present one) {
        boolean chosen = fit.choice().filter(one::equals).isPresent();
        return new ExpectedRow(
                one.person(), name(one), second(one), chosen, texts.get(RegisterWord.TICK_EXPECTED_NAMED, name(one)));
    }

    Optional<Pair> pair() {
        return facts.lines()
                .pair()
                .map(pair -> new Pair(
                        texts.get(RegisterWord.ONE_PERSON_ASK, whole(pair.earlier()), whole(pair.later())),
                        pair.earlier().person(),
                        pair.later().person()));
    }

    List<Counter> counters() {
        var heads = facts.heads();
        if (facts.hall().pupils()) {
            return List.of(
                    counter(Kind.PUPILS, RegisterWord.PUPILS, heads.pupils()),
                    counter(Kind.STAFF, RegisterWord.STAFF, heads.staff()));
        }
        var label = facts.hall().names() ? RegisterWord.WITHOUT_NAME : RegisterWord.PEOPLE;
        return List.of(counter(Kind.PEOPLE, label, heads.people()));
    }

    private Counter counter(Kind kind, RegisterWord word, int count) {
        String label = texts.get(word);
        return new Counter(
                kind, label, count, texts.get(RegisterWord.MORE_OF, label), texts.get(RegisterWord.FEWER_OF, label));
    }

    private String name(Present one) {
        return one.name().isEmpty() ? texts.get(RegisterWord.FORGOTTEN) : one.name();
    }

    private static String second(Present one) {
        return together(one.organisation(), one.role());
    }

    private static String together(String... words) {
        return Stream.of(words).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String whole(Present one) {
        return second(one).isEmpty() ? name(one) : name(one) + " (" + second(one) + ")";
    }
}
