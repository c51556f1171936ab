package org.watchword.desktop.tongues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.PageReading;
import org.watchword.content.translation.Reading;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.SpokenName;
import org.watchword.desktop.text.Texts;
import org.watchword.room.tongues.Standing;

/// The page with the languages in plain words.
///
/// @param items every print, with its state in the language; first those that have a text in it
/// @param opened what is read beside its source
/// @param hint what to do while nothing is read
/// @param told what was done, or is being done
/// @param troubles what is in the way and what to do
/// @param shelves the prints and the decks to choose from
record TonguesViewState(
        List<Option> languages,
        String language,
        List<Option> shelves,
        String shelf,
        List<Item> items,
        Optional<Opened> opened,
        String hint,
        String told,
        List<String> troubles) {

    /// Languages for which letters came with the program, beside those that prints are in: for a translator's sheet.
    private static final List<String> MORE =
            List.of("cs", "de", "es", "fr", "hr", "hu", "it", "lv", "mr", "ne", "ps", "ru", "sk", "tr");

    /// A print on the list.
    record Item(String id, String title, String state, boolean chosen) {}

    /// A translation beside its source.
    ///
    /// @param rows of a print
    /// @param parts of training
    /// @param standing who has signed it, or that nobody has
    /// @param sign whether it can be signed
    /// @param takeBack whether its signature can be taken back
    /// @param proof whether there are pages for the person who checks it
    /// @param undo whether a change can be taken back
    record Opened(
            String title,
            List<Reading.Row> rows,
            List<PartState> parts,
            String standing,
            boolean sign,
            boolean takeBack,
            boolean proof,
            boolean undo) {
        Opened {
            rows = List.copyOf(rows);
            parts = List.copyOf(parts);
        }
    }

    /// What the page is made from.
    ///
    /// @param prints id and title of each, and of the questions for a pass
    /// @param standings of every print in every language
    /// @param chosen id of the print that is open, or empty
    record Facts(
            List<Option> prints,
            List<Standing> standings,
            String language,
            String chosen,
            Optional<Reading> reading,
            TrainingFacts training,
            Said said) {

        Optional<Standing> standing(String print) {
            return standings.stream()
                    .filter(one -> one.print().equals(print) && one.language().equals(language))
                    .findFirst();
        }
    }

    /// What is said beside it.
    record Said(String told, List<String> troubles) {
        static final Said NOTHING = new Said("", List.of());

        static Said told(String words) {
            return new Said(words, List.of());
        }

        static Said trouble(String words) {
            return new Said("", List.of(words));
        }
    }

    TonguesViewState {
        languages = List.copyOf(languages);
        shelves = List.copyOf(shelves);
        items = List.copyOf(items);
        troubles = List.copyOf(troubles);
    }

    static TonguesViewState of(Facts facts, Texts texts) {
        boolean training = !facts.training().deck().isEmpty();
        Optional<Opened> opened = training ? page(facts, texts) : print(facts, texts);
        return new TonguesViewState(
                languages(facts),
                facts.language(),
                shelves(facts, texts),
                facts.training().deck(),
                training ? pages(facts, texts) : prints(facts, texts),
                opened,
                opened.isPresent() ? "" : texts.get(hint(facts, training)),
                facts.said().told(),
                facts.said().troubles());
    }

    private static TonguesWord hint(Facts facts, boolean training) {
        if (training) {
            boolean none = facts.training().pages().isEmpty();
            return none ? TonguesWord.NOTHING_HERE : TonguesWord.CHOOSE_TRAINING;
        }
        return facts.chosen().isEmpty() ? TonguesWord.CHOOSE : TonguesWord.NOTHING_TO_READ;
    }

    private static List<Option> shelves(Facts facts, Texts texts) {
        List<Option> shelves = new ArrayList<>(List.of(new Option("", texts.get(TonguesWord.PRINTS))));
        shelves.addAll(facts.training().decks());
        return shelves;
    }

    private static List<Item> prints(Facts facts, Texts texts) {
        return facts.prints().stream()
                .sorted(Comparator.comparing(
                        print -> facts.standing(print.code()).isEmpty()))
                .map(print -> new Item(
                        print.code(),
                        print.name(),
                        facts.standing(print.code())
                                .map(standing -> state(standing, texts))
                                .orElse(texts.get(TonguesWord.MISSING)),
                        print.code().equals(facts.chosen())))
                .toList();
    }

    private static List<Item> pages(Facts facts, Texts texts) {
        return facts.training().pages().stream()
                .map(page -> new Item(
                        page.page(),
                        title(page, texts),
                        PartState.of(page, texts),
                        page.page().equals(facts.chosen())))
                .toList();
    }

    private static String title(PageReading page, Texts texts) {
        String title = page.title().source();
        return page.page().endsWith("/questions") ? texts.get(TonguesWord.QUESTIONS_OF, title) : title;
    }

    private static Optional<Opened> page(Facts facts, Texts texts) {
        TrainingFacts training = facts.training();
        return training.page(facts.chosen()).map(page -> {
            long drafts = page.count(PageReading.State.DRAFT);
            long checked = page.count(PageReading.State.CHECKED);
            TonguesWord word = drafts > 0 ? TonguesWord.UNSIGNED_TRAINING : TonguesWord.SIGNED_TRAINING;
            return new Opened(
                    title(page, texts),
                    List.of(),
                    PartState.of(page, training.typing(), texts),
                    drafts + checked > 0 ? texts.get(word, drafts) : "",
                    drafts > 0 && training.typing().isEmpty(),
                    checked > 0,
                    false,
                    training.undo());
        });
    }

    private static Optional<Opened> print(Facts facts, Texts texts) {
        return facts.reading()
                .flatMap(reading -> facts.standing(facts.chosen()).map(standing -> opened(reading, standing, texts)));
    }

    private static Opened opened(Reading reading, Standing standing, Texts texts) {
        boolean checked = standing.state() == Standing.State.CHECKED;
        TonguesWord by = standing.signedHere() ? TonguesWord.SIGNED : TonguesWord.CAME_CHECKED;
        return new Opened(
                standing.title(),
                reading.rows(),
                List.of(),
                standing.checked()
                        .map(who -> texts.get(by, who.by(), day(who, texts)))
                        .orElse(texts.get(unsigned(standing))),
                !checked,
                standing.signedHere(),
                !standing.ofABank(),
                false);
    }

    private static TonguesWord unsigned(Standing standing) {
        boolean linesOnly = standing.state() == Standing.State.LINES_UNREAD;
        return linesOnly ? TonguesWord.LINES_UNREAD_HERE : TonguesWord.UNSIGNED;
    }

    private static String state(Standing standing, Texts texts) {
        return switch (standing.state()) {
            case DRAFT -> texts.get(TonguesWord.DRAFT);
            case CHANGED_SINCE -> texts.get(TonguesWord.CHANGED_SINCE);
            case LINES_UNREAD -> texts.get(TonguesWord.LINES_UNREAD);
            case STALE -> texts.get(TonguesWord.STALE);
            case CHECKED -> {
                Checked who = standing.checked().orElseThrow();
                yield texts.get(TonguesWord.CHECKED, who.by(), day(who, texts));
            }
        };
    }

    private static String day(Checked who, Texts texts) {
        return new Days(texts, who.on()).date(who.on());
    }

    private static List<Option> languages(Facts facts) {
        return Stream.of(facts.standings().stream().map(Standing::language), MORE.stream(), Stream.of(facts.language()))
                .flatMap(codes -> codes)
                .distinct()
                .map(code -> new Option(code, SpokenName.of(code)))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }
}
