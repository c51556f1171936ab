package org.watchword.desktop.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.KeptName;
import org.watchword.session.NameKey;
import org.watchword.session.Personal;

/// The names that are kept, in plain words.
///
/// @param title how many there are
/// @param years how many of each year, and how long they are kept
/// @param due names whose time is over, if there are any
/// @param stays whose name is left of them, and until when
/// @param lines those who were searched for, those that are ticked among them
/// @param note what is said below the lines
/// @param act whether something can be done with the ticked lines
/// @param question what is asked before names go
/// @param aboutDue whether it is asked about the names whose time is over
/// @param said what is being done, or came of what was done
record NamesViewState(
        String title,
        List<String> years,
        Optional<String> due,
        Optional<String> stays,
        boolean searchable,
        String search,
        List<Line> lines,
        Optional<String> note,
        boolean act,
        Optional<String> question,
        boolean aboutDue,
        boolean working,
        Optional<String> said) {

    /// So many lines are shown at once.
    static final int SHOWN = 40;

    /// Somebody in one session.
    record Line(String id, String name, String detail, boolean ticked) {}

    static NamesViewState of(NamesFacts facts, NamesChoice choice, Texts texts) {
        int due = facts.due().size();
        boolean free = !choice.working();
        List<KeptName> found = found(facts, choice);
        List<Line> lines = lines(found, choice, new Days(texts, facts.today()));
        return new NamesViewState(
                title(facts, choice, texts),
                years(facts, texts),
                due == 0 ? Optional.empty() : Optional.of(texts.get(NamesWord.DUE, due, facts.months())),
                told(NamesWord.DUE_STAYS, facts.staying(), facts, texts),
                !facts.kept().isEmpty(),
                choice.search(),
                lines,
                note(found.size(), found.size() - lines.size(), choice, texts),
                free && !choice.ticked().isEmpty(),
                choice.asking().map(question -> question(question, facts, choice, texts)),
                choice.asking().filter(NamesChoice.Question.REMOVE_DUE::equals).isPresent(),
                !free,
                said(facts, choice, texts));
    }

    private static String title(NamesFacts facts, NamesChoice choice, Texts texts) {
        if (facts.kept().isEmpty()) {
            return texts.get(choice.working() ? NamesWord.READING : NamesWord.NONE);
        }
        return texts.get(NamesWord.COUNTED, facts.kept().size());
    }

    /// How many there are, and until when the last of them is kept.
    private static Optional<String> told(NamesWord words, List<KeptName> names, NamesFacts facts, Texts texts) {
        return names.stream()
                .map(name -> name.gone(facts.months()).minusDays(1))
                .max(Comparator.naturalOrder())
                .map(last -> texts.get(words, names.size(), new Days(texts, facts.today()).date(last)));
    }

    private static List<String> years(NamesFacts facts, Texts texts) {
        if (facts.kept().isEmpty()) {
            return List.of(texts.get(NamesWord.NONE_DETAIL));
        }
        Map<Integer, Integer> years = new TreeMap<>();
        facts.kept().forEach(name -> years.merge(name.day().getYear(), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        years.forEach((year, names) -> lines.add(texts.get(NamesWord.YEAR, Integer.toString(year), names)));
        lines.add(texts.get(NamesWord.KEPT_FOR, facts.months()));
        told(NamesWord.HELD, facts.held(), facts, texts).ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> said(NamesFacts facts, NamesChoice choice, Texts texts) {
        if (choice.working()) {
            return facts.kept().isEmpty() ? Optional.empty() : Optional.of(texts.get(NamesWord.WORKING));
        }
        return choice.said().map(texts::get);
    }

    private static String question(NamesChoice.Question question, NamesFacts facts, NamesChoice choice, Texts texts) {
        return switch (question) {
            case REMOVE_DUE -> texts.get(NamesWord.ASK_DUE, facts.due().size());
            case REMOVE_TICKED -> {
                List<KeptName> ticked = facts.on(choice.ticked());
                NamesWord words = ticked.stream()
                                .anyMatch(name -> name.passUntil()
                                        .filter(last -> !last.isBefore(facts.today()))
                                        .isPresent())
                        ? NamesWord.ASK_CERTIFICATE
                        : NamesWord.ASK_PERSON;
                yield texts.get(words, ticked.size());
            }
        };
    }

    private static Optional<String> note(int found, int more, NamesChoice choice, Texts texts) {
        if (found == 0) {
            return NameKey.folded(choice.search()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(texts.get(NamesWord.NOT_FOUND));
        }
        return more > 0 ? Optional.of(texts.get(NamesWord.MORE, more)) : Optional.empty();
    }

    /// In the order of their days, so that a line stays where it was when it is ticked.
    private static List<KeptName> found(NamesFacts facts, NamesChoice choice) {
        String[] words = NameKey.folded(choice.search()).split(" ");
        return facts.kept().stream()
                .filter(name -> choice.ticked().contains(NamesFacts.id(name)) || fits(name, words))
                .toList();
    }

    /// What is ticked is always seen: nothing goes that she cannot see.
    private static List<Line> lines(List<KeptName> found, NamesChoice choice, Days days) {
        List<Line> lines = new ArrayList<>();
        int room = SHOWN;
        for (KeptName name : found) {
            if (choice.ticked().contains(NamesFacts.id(name)) || room-- > 0) {
                lines.add(line(name, choice, days));
            }
        }
        return lines;
    }

    private static boolean fits(KeptName name, String[] words) {
        return !words[0].isEmpty()
                && name.told().stream()
                        .map(told -> " " + NameKey.folded(told.who().name()))
                        .anyMatch(folded -> Arrays.stream(words).allMatch(word -> folded.contains(" " + word)));
    }

    private static Line line(KeptName name, NamesChoice choice, Days days) {
        Texts texts = days.texts();
        String id = NamesFacts.id(name);
        String detail = texts.get(NamesWord.LINE, days.day(name.day()), name.training(), name.venue());
        return new Line(id, who(name, texts), detail, choice.ticked().contains(id));
    }

    private static String who(KeptName name, Texts texts) {
        List<String> parts = new ArrayList<>();
        Personal.Known who = name.who();
        parts.add(who.name());
        switch (name.why()) {
            case LEAD -> parts.add(texts.get(NamesWord.LEAD));
            case STAFF -> parts.add(texts.get(NamesWord.STAFF));
            case CERTIFICATE -> parts.add(texts.get(NamesWord.CERTIFICATE));
            case REGISTER -> {
                if (!who.organisation().isEmpty()) {
                    parts.add(who.organisation());
                }
            }
        }
        String before = name.told().stream()
                .map(told -> told.who().name())
                .filter(form -> !form.equals(who.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!before.isEmpty()) {
            parts.add(texts.get(NamesWord.WRITTEN_BEFORE, before));
        }
        return parts.stream()
                .reduce((one, next) -> texts.get(NamesWord.NAME_AND_WORK, one, next))
                .orElse("");
    }
}
