package org.watchword.desktop.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.watchword.content.check.Checker;
import org.watchword.content.deck.Composition;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckMinutes;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.Part;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.slide.Slide;
import org.watchword.desktop.compose.ComposeViewState.Head;
import org.watchword.desktop.compose.ComposeViewState.Option;
import org.watchword.desktop.compose.ComposeViewState.Others;
import org.watchword.desktop.compose.ComposeViewState.Shelf;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.text.Texts;

/// Says in plain words how a deck stands.
///
/// @param deck as the library has it
/// @param chosen what is chosen in it
/// @param problems what the checker finds in its order and its length
record ComposeTelling(Library library, Deck deck, Composition chosen, List<Problem> problems, Texts texts) {

    static ComposeTelling of(Library library, Deck deck, Composition chosen, Texts texts) {
        return new ComposeTelling(library, deck, chosen, Checker.checkOrder(library, deck), texts);
    }

    /// The page before the deck has a name of its own.
    Head waiting() {
        return new Head(chosen.title(), "", chosen.audience(), List.of(), 0, "", 0, List.of(), List.of());
    }

    Head head() {
        DeckMinutes minutes = minutes();
        int sum = (int) Math.round(minutes.all());
        return new Head(
                "",
                chosen.title(),
                chosen.audience(),
                audiences(),
                chosen.minutes(),
                total(sum),
                sum,
                wrong(deck.place().line()),
                List.of(
                        texts.get(ComposeWord.OPENING, minutes.opening()),
                        texts.get(ComposeWord.ENDING, minutes.ending())));
    }

    private String total(int sum) {
        int apart = sum - chosen.minutes();
        if (Math.abs(apart) <= 1) {
            return texts.get(ComposeWord.TOTAL, sum);
        }
        ComposeWord how = apart > 0 ? ComposeWord.TOO_LONG : ComposeWord.TOO_SHORT;
        return texts.get(how, sum, chosen.minutes(), Math.abs(apart));
    }

    private List<Option> audiences() {
        return Stream.concat(library.settings().audiences().keySet().stream(), Stream.of(chosen.audience()))
                .distinct()
                .map(code -> new Option(code, library.audienceName(code, language())))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    /// The parts, each with the minutes that have passed at its end.
    List<Row> parts() {
        DeckMinutes minutes = minutes();
        return IntStream.range(0, chosen.parts().size())
                .mapToObj(i -> {
                    double until = minutes.opening()
                            + minutes.parts().stream()
                                    .limit(i + 1L)
                                    .mapToDouble(Double::doubleValue)
                                    .sum();
                    Part part = chosen.parts().get(i);
                    List<String> wrong = wrong(part.place().line());
                    return new Row(
                            String.valueOf(i),
                            name(part),
                            texts.get(ComposeWord.PART, minutes.parts().get(i), until),
                            wrong.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", wrong)));
                })
                .toList();
    }

    /// What a part is called.
    String name(Part part) {
        return switch (part) {
            case Part.Teach teach -> moduleName(teach.module());
            case Part.Rest _ -> texts.get(ComposeWord.BREAK);
            case Part.Ask ask -> texts.get(ask.moment() == Moment.BEFORE ? ComposeWord.BEFORE : ComposeWord.AFTER);
        };
    }

    String moduleName(String id) {
        return library.module(id).map(module -> module.text(language()).title()).orElse(id);
    }

    List<Row> slides(int part) {
        return chosen.parts().get(part) instanceof Part.Teach teach
                ? library.module(teach.module()).stream()
                        .flatMap(module -> module.text(language()).slides().stream())
                        .map(slide -> row(teach, slide))
                        .toList()
                : List.of();
    }

    private Row row(Part.Teach teach, Slide slide) {
        String id = slide.id().slide();
        String detail = texts.get(ComposeWord.SLIDE, slide.minutes());
        Optional<String> said = fixed(slide)
                .or(() -> Optional.of(texts.get(ComposeWord.LEFT_OUT))
                        .filter(_ -> teach.skip().contains(id)))
                .or(() -> Optional.ofNullable(teach.replace().get(id))
                        .flatMap(other -> library.planner().slide(other, language()))
                        .map(other -> texts.get(ComposeWord.REPLACED, heading(other))));
        return new Row(id, heading(slide), detail, said);
    }

    Optional<ComposeViewState.One> one(int part, String slide) {
        if (!(chosen.parts().get(part) instanceof Part.Teach teach)) {
            return Optional.empty();
        }
        return library.module(teach.module())
                .flatMap(module -> module.slide(slide, language()))
                .map(found -> new ComposeViewState.One(
                        slide,
                        teach.replace().getOrDefault(slide, found.id()).toString(),
                        fixed(found),
                        teach.skip().contains(slide),
                        teach.replace().containsKey(slide)));
    }

    private Optional<String> fixed(Slide slide) {
        return library.settings().always().of(chosen.audience()).names(slide.id())
                ? Optional.of(texts.get(ComposeWord.IN_EVERY_DECK))
                : Optional.empty();
    }

    private String heading(Slide slide) {
        return slide.heading().isEmpty() ? texts.get(ComposeWord.QUESTION_SLIDE) : slide.heading();
    }

    /// What can be added, found by words in its name; modules for this audience stand first.
    Shelf shelf(String words, Optional<Integer> part) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Row> modules = library.modules().stream()
                .filter(module -> title(module).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((TrainingModule module) -> !isFor(module))
                        .thenComparing(this::title))
                .map(this::row)
                .toList();
        List<Others> others = library.modules().stream()
                .map(module -> new Others(
                        new Option(module.id(), title(module)),
                        module.text(language()).slides().stream()
                                .map(slide -> new Option(slide.id().toString(), heading(slide)))
                                .toList()))
                .filter(each -> !each.slides().isEmpty())
                .sorted(Comparator.comparing(each -> each.module().name()))
                .toList();
        return new Shelf(modules, others, part.filter(this::movedOn).isPresent());
    }

    private boolean movedOn(int part) {
        return chosen.parts().get(part) instanceof Part.Teach teach
                && library.module(teach.module())
                        .filter(module -> module.version() != teach.version())
                        .isPresent();
    }

    private Row row(TrainingModule module) {
        String people = module.audiences().contains("all")
                ? texts.get(ComposeWord.FOR_ALL)
                : String.join(
                        ", ",
                        module.audiences().stream()
                                .map(code -> library.audienceName(code, language()))
                                .toList());
        boolean used = chosen.parts().stream()
                .anyMatch(part ->
                        part instanceof Part.Teach teach && teach.module().equals(module.id()));
        String detail = texts.get(ComposeWord.MODULE, module.minutes(), people);
        return new Row(
                module.id(),
                title(module),
                used ? detail + " · " + texts.get(ComposeWord.IN_DECK) : detail,
                Optional.empty());
    }

    private boolean isFor(TrainingModule module) {
        return module.audiences().contains(chosen.audience());
    }

    private String title(TrainingModule module) {
        return module.text(language()).title();
    }

    private List<String> wrong(int line) {
        return problems.stream()
                .filter(problem -> problem.line() == line)
                .flatMap(problem -> FindingWords.of(problem, texts).stream())
                .distinct()
                .toList();
    }

    private DeckMinutes minutes() {
        return DeckMinutes.of(library.planner(), deck, language());
    }

    private String language() {
        return texts.language().code();
    }
}
