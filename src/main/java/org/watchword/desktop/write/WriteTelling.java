package org.watchword.desktop.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.check.SlideLength;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Status;
import org.watchword.content.deck.Deck;
import org.watchword.content.library.Library;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.NumberProblem;
import org.watchword.content.problem.PictureProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.problem.TimeProblem;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.write.SlideField;
import org.watchword.content.write.SlideFile;
import org.watchword.content.write.SlideSource;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.write.WriteViewState.Picking;
import org.watchword.desktop.write.WriteViewState.Said;

/// Says in plain words how slides stand that are being written.
///
/// @param library as it is without what is being written
record WriteTelling(Library library, Area area, Texts texts) {

    /// Forms that a trainer is offered. Films need captions in a file of their own, plain slides belong to a plain
    /// form,
    /// and a break is a part of a deck.
    private static final List<Layout> OFFERED = Stream.of(Layout.values())
            .filter(layout -> layout != Layout.VIDEO && layout != Layout.PLAIN && layout != Layout.BREAK)
            .toList();

    private static final int LEAST_WORDS_FOR_AGE = 12;

    /// The slides, a row each.
    ///
    /// @param fit ids of those that the room sees as they are written
    List<Row> rows(SlideFile file, List<String> fit) {
        return file.slides().stream()
                .map(SlideFile.Placed::slide)
                .map(slide -> new Row(
                        slide.id(),
                        slide.values(SlideField.HEADING).stream()
                                .findFirst()
                                .filter(heading -> !heading.equals(SlideSource.OPEN))
                                .orElse(texts.get(WriteWord.OPEN_HEADING)),
                        texts.get(
                                WriteWord.SLIDE,
                                slide.layout().map(this::name).orElse(""),
                                String.join("", slide.values(SlideField.MINUTES))),
                        fit.contains(slide.id()) ? Optional.empty() : Optional.of(texts.get(WriteWord.NOT_SHOWN))))
                .toList();
    }

    /// What stands in every field that a form of slide has.
    static Map<SlideField, List<String>> values(SlideSource slide, Layout layout) {
        Map<SlideField, List<String>> values = new EnumMap<>(SlideField.class);
        SlideField.of(layout).forEach(field -> values.put(field, slide.values(field)));
        return values;
    }

    /// Which decks show slides of hers.
    String usedIn(List<Deck> decks) {
        return decks.isEmpty()
                ? ""
                : texts.get(
                        WriteWord.USED_IN,
                        decks.stream()
                                .map(deck -> deck.title().in(language(), source()))
                                .collect(Collectors.joining(", ")));
    }

    List<Option> layouts(Layout now) {
        return Stream.concat(OFFERED.stream(), Stream.of(now))
                .distinct()
                .map(layout -> new Option(layout.name(), name(layout)))
                .toList();
    }

    /// Forms that a new slide can have.
    static List<Option> offered(Texts texts) {
        return OFFERED.stream()
                .map(layout -> new Option(layout.name(), texts.get(WriteWord.of(layout))))
                .toList();
    }

    private String name(Layout layout) {
        return texts.get(WriteWord.of(layout));
    }

    /// What is found in a slide.
    ///
    /// @param draft the library with the slide in it
    /// @param problems of the file and of the slide's size
    /// @param shown whether the room sees it as it is written; empty before that is known
    Said said(Library draft, SlideFile.Placed placed, Optional<Slide> slide, List<Problem> problems, boolean shown) {
        Map<SlideField, String> beside = new EnumMap<>(SlideField.class);
        List<String> whole = new ArrayList<>();
        problems.stream()
                .filter(problem -> placed.line() <= problem.line() && problem.line() < placed.end())
                .forEach(problem -> {
                    String words = sentence(problem);
                    Optional<SlideField> field = field(problem, placed);
                    field.ifPresentOrElse(
                            found -> beside.merge(
                                    found, words, (one, other) -> one.contains(other) ? one : one + " " + other),
                            () -> whole.add(words));
                });
        String length = slide.map(found -> length(SlideLength.of(draft, found))).orElse("");
        return new Said(beside, whole, length, texts.get(shown ? WriteWord.SHOWN : WriteWord.SHOWN_BEFORE));
    }

    private String length(SlideLength length) {
        String words = texts.get(WriteWord.LENGTH, length.words(), SlideLength.MOST_WORDS);
        return length.words() < LEAST_WORDS_FOR_AGE
                ? words
                : words + " · " + texts.get(WriteWord.AGE, (int) Math.ceil(length.readingAge()));
    }

    /// In words of the page: nobody here writes a file.
    private String sentence(Problem problem) {
        return switch (problem) {
            case MarkdownProblem.WrongBody body -> texts.get(WriteWord.NEEDS, body.expected());
            case NumberProblem.TypedNumber number -> texts.get(WriteWord.NUMBER_TYPED, number.text());
            case SlideProblem.NoNotes _ -> texts.get(WriteWord.NO_NOTES);
            case SlideProblem.NoWarning _ -> texts.get(WriteWord.NO_WARNING);
            default -> {
                String what = problem.what();
                yield Character.toUpperCase(what.charAt(0)) + what.substring(1) + ": " + problem.remedy() + ".";
            }
        };
    }

    private static Optional<SlideField> field(Problem problem, SlideFile.Placed placed) {
        return switch (problem) {
            case SlideProblem.NoNotes _ -> Optional.of(SlideField.NOTES);
            case SlideProblem.NoWarning _ -> Optional.of(SlideField.BEFORE);
            case TimeProblem.OfTimer _ -> Optional.of(SlideField.TIMER);
            case PictureProblem _ -> Optional.of(SlideField.PICTURE);
            case MarkdownProblem.WrongBody _ -> Optional.empty();
            case SlideProblem _ when problem.line() == placed.line() -> Optional.empty();
            default -> placed.slide().fieldAt(problem.line() - placed.line() + 1);
        };
    }

    /// What can be put into words, and what can be asked.
    Picking picking(List<String> pictures, String file) {
        return new Picking(contacts(), figures(), questions(), options(pictures), file);
    }

    private static List<Option> options(List<String> names) {
        return names.stream().map(name -> new Option(name, name)).toList();
    }

    private List<Option> contacts() {
        return library.directory(area).contacts().stream()
                .filter(contact -> contact.status() != Status.RETIRED)
                .map(contact -> new Option(
                        "{contact: " + contact.id() + "}", contact.name().in(language(), source())))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    private List<Option> figures() {
        return library.figures(area).figures().stream()
                .filter(figure -> figure.status() != Status.RETIRED)
                .map(figure -> new Option(
                        "{figure: " + figure.id() + "}", figure.label().in(language(), source())))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    private List<Option> questions() {
        return library.modules().stream()
                .flatMap(module -> module.text(source()).questions().stream())
                .map(question -> new Option(question.id().toString(), question.text()))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    private String language() {
        return texts.language().code();
    }

    private String source() {
        return library.settings().defaultLanguage();
    }
}
