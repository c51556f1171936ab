package org.watchword.content.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.asked.Asked;
import org.watchword.content.asked.AskedTopic;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Directory;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Planner;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.figure.Figure;
import org.watchword.content.figure.Figures;
import org.watchword.content.print.Print;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.sign.Signs;
import org.watchword.content.text.Landmarks;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.Passage;
import org.watchword.content.text.PlainForm;

/// Everything that can be taught, with its layers already laid over each other. It never changes; read it again to
/// see new files.
///
/// @param signs what may be noticed, for texts to name
/// @param asked hard questions from the floor, with answers for the trainer
/// @param authorities what those who give out licences ask of one person
/// @param banks questions for that, which no deck shows
/// @param words words that are not used, as `words.yaml` lists them
/// @param passages all text that somebody reads, with its place
/// @param landmarks the line of every key of a YAML file
/// @param media SHA-256 of each picture, film and file of captions that was read
/// @param problems what was wrong with the files themselves; the checker adds what is wrong with what they say
public record Library(
        LibrarySettings settings,
        List<TrainingModule> modules,
        List<Deck> decks,
        List<NamedArea> areas,
        List<Contact> contacts,
        List<Figure> figures,
        Signs signs,
        List<AskedTopic> asked,
        List<Print> prints,
        List<Authority> authorities,
        List<Bank> banks,
        WordList words,
        List<Passage> passages,
        Landmarks landmarks,
        Map<Path, String> media,
        List<Problem> problems) {

    public Library {
        modules = List.copyOf(modules);
        decks = List.copyOf(decks);
        areas = List.copyOf(areas);
        contacts = List.copyOf(contacts);
        figures = List.copyOf(figures);
        asked = List.copyOf(asked);
        prints = List.copyOf(prints);
        authorities = List.copyOf(authorities);
        banks = List.copyOf(banks);
        passages = List.copyOf(passages);
        media = Map.copyOf(media);
        problems = List.copyOf(problems);
    }

    /// The same library with only those texts that stand in some of its files: for whoever needs to know what is wrong
    /// with these, and not with all the others.
    ///
    /// @param files to be read
    public Library reading(Predicate<Path> files) {
        return new Library(
                settings,
                modules,
                decks,
                areas,
                contacts,
                figures,
                signs,
                asked,
                prints,
                authorities,
                banks,
                words,
                passages.stream()
                        .filter(passage -> files.test(passage.place().file()))
                        .toList(),
                landmarks,
                media,
                problems);
    }

    /// The languages offered, the default one among them; then those in which modules came back from a translator.
    public List<String> languages() {
        Stream<String> back = modules.stream().flatMap(module -> module.texts().keySet().stream());
        return Stream.concat(
                        settings.languages().stream(),
                        back.filter(language -> !PlainForm.is(language)).sorted())
                .distinct()
                .toList();
    }

    /// What slides can be shown in: the languages, then the plain forms.
    public List<String> forms() {
        return Stream.concat(languages().stream(), settings.plainForms().stream())
                .toList();
    }

    public Optional<Deck> deck(String id) {
        return decks.stream().filter(deck -> deck.id().equals(id)).findFirst();
    }

    /// Whether a deck's audience may be living through what it teaches.
    public boolean isForAffected(Deck deck) {
        return settings.mayOnlyListen().contains(deck.audience());
    }

    public Optional<TrainingModule> module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    public Optional<Print> print(String id) {
        return prints.stream().filter(print -> print.id().equals(id)).findFirst();
    }

    public Optional<Authority> authority(String id) {
        return authorities.stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst();
    }

    public Optional<Bank> bank(String id) {
        return banks.stream().filter(bank -> bank.id().equals(id)).findFirst();
    }

    /// What an audience is called: in `language`, or as near to it as its names go; its code when it has none.
    public String audienceName(String code, String language) {
        return settings.audiences()
                .getOrDefault(code, LocalText.of(language, code))
                .in(language, settings.defaultLanguage());
    }

    /// What an area is called: in `language`, or as near to it as its names go; its path when nothing is known of it.
    public String areaName(String path, String language) {
        return areas.stream()
                .filter(named -> named.area().path().equals(path))
                .map(named -> named.name().in(language, settings.defaultLanguage()))
                .findFirst()
                .orElse(path);
    }

    /// The deck in `language`, with the slides of every area; empty when there is no such deck.
    public Optional<DeckPlan> plan(String deckId, String language) {
        return plan(deckId, language, planner());
    }

    /// The deck as it is shown in `language` in an area: without the slides that are right in another one only.
    public Optional<DeckPlan> plan(String deckId, String language, Area area) {
        return plan(deckId, language, planner(Optional.of(area)));
    }

    /// The same deck without the slides that are right in another area only.
    public DeckPlan shownIn(Area area, DeckPlan plan) {
        return plan(plan.deck().id(), plan.language(), area).orElse(plan);
    }

    private Optional<DeckPlan> plan(String deckId, String language, Planner planner) {
        return deck(deckId)
                .map(deck -> planner.plan(deck, language, settings.defaultLanguage())
                        .with(asked(deck.audience(), language)));
    }

    /// The ids of the modules that a deck shows something of, or asks something of; empty when there is no such deck.
    public Set<String> modulesOf(String deckId) {
        Set<String> modules = new TreeSet<>();
        plan(deckId, settings.defaultLanguage()).stream()
                .flatMap(plan -> plan.slides().stream())
                .forEach(planned -> {
                    modules.add(planned.slide().id().module());
                    planned.question().ifPresent(asked -> modules.add(asked.id().module()));
                });
        modules.retainAll(this.modules.stream().map(TrainingModule::id).toList());
        return modules;
    }

    /// The same deck in its language's plain form; empty when the library has no slide of it in one.
    public Optional<DeckPlan> plainly(DeckPlan plan) {
        String form = PlainForm.of(plan.language());
        return Optional.of(form)
                .filter(settings.plainForms()::contains)
                .flatMap(found -> plan(plan.deck().id(), found))
                .filter(found -> found.slides().stream()
                        .anyMatch(slide -> slide.slide().language().equals(form)));
    }

    /// The deck as it is shown in `language`, or what to say when it cannot be shown.
    public DeckFound find(String deckId, String language) {
        return plan(deckId, language)
                .<DeckFound>map(DeckFound.Here::new)
                .or(() -> problemOf(deckId).map(why -> new DeckFound.Unreadable(deckId, why)))
                .orElseGet(() -> new DeckFound.Unknown(
                        deckId, decks.stream().map(Deck::id).sorted().toList()));
    }

    /// What people may ask, those questions first that this audience is known to ask.
    public List<Asked> asked(String audience, String language) {
        return asked.stream()
                .flatMap(topic -> topic.in(language).stream())
                .sorted(Comparator.comparing(one -> !one.isAskedBy(audience)))
                .toList();
    }

    private Optional<Problem> problemOf(String deckId) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> isFileOf(deckId, problem.file()))
                .findFirst();
    }

    private static boolean isFileOf(String deckId, Path file) {
        Path folder = file.getParent();
        return folder != null
                && folder.endsWith("decks")
                && String.valueOf(file.getFileName()).equals(deckId + ".yaml");
    }

    /// What turns this library's decks into slides, those of every area among them.
    public Planner planner() {
        return planner(Optional.empty());
    }

    private Planner planner(Optional<Area> area) {
        Map<String, TrainingModule> byId =
                modules.stream().collect(Collectors.toMap(TrainingModule::id, Function.identity()));
        return new Planner(byId, settings.always(), area, media);
    }

    /// The contacts of an area: its own, then those of the areas above it.
    public Directory directory(Area area) {
        return new Directory(inherited(area, contacts, Contact::area, Contact::id));
    }

    /// The figures of an area: its own, then those of the areas above it.
    public Figures figures(Area area) {
        return new Figures(inherited(area, figures, Figure::area, Figure::id));
    }

    private static <T> List<T> inherited(Area area, List<T> all, Function<T, Area> areaOf, Function<T, String> idOf) {
        List<T> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Optional<Area> here = Optional.of(area);
                here.isPresent();
                here = here.get().parent()) {
            Area now = here.get();
            all.stream()
                    .filter(one -> areaOf.apply(one).equals(now) && seen.add(idOf.apply(one)))
                    .forEach(found::add);
        }
        return found;
    }
}
