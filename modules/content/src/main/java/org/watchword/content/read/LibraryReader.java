package org.watchword.content.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.watchword.content.asked.AskedTopic;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.contact.Contact;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.figure.Figure;
import org.watchword.content.library.Library;
import org.watchword.content.library.LibrarySettings;
import org.watchword.content.library.NamedArea;
import org.watchword.content.library.WordList;
import org.watchword.content.print.Print;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.sign.Sign;
import org.watchword.content.sign.Signs;

/// Reads a library from its layers: shipped first, then packs, own last; what has the same id in a later layer wins.
public final class LibraryReader {

    private final Findings findings;
    private final List<Layer> layers;

    private LibraryReader(List<Layer> layers, Findings findings) {
        this.layers = layers;
        this.findings = findings;
    }

    /// Reads what can be read. Bad content never throws: it becomes [Library#problems()].
    ///
    /// @param layers folders, the shipped one first; a later one may not be there yet
    public static Library read(List<Path> layers) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a library has at least its shipped layer");
        }
        Findings findings = new Findings();
        return read(layers.stream().map(root -> Layer.of(root, findings)).toList(), findings);
    }

    /// Reads layers that tell what they find to the same `findings`.
    static Library read(List<Layer> layers, Findings findings) {
        return new LibraryReader(layers, findings).read();
    }

    private Library read() {
        SettingsReader settingsReader = new SettingsReader(findings);
        LibrarySettings settings = settingsReader.settings(layers.getFirst());
        Signs signs = signs(settings);
        List<Shelf> shelves = shelves(settings, signs);
        List<TrainingModule> modules = modules(shelves);
        Map<String, NamedArea> areas = new TreeMap<>();
        Map<String, Contact> contacts = contacts(shelves, areas);
        Translations translations = new Translations(shelves, List.copyOf(contacts.values()));
        return new Library(
                settings,
                modules,
                decks(shelves),
                List.copyOf(areas.values()),
                List.copyOf(contacts.values()),
                figures(shelves),
                signs,
                asked(shelves),
                prints(shelves, translations, _ -> true),
                authorities(shelves),
                banks(shelves, translations),
                settingsReader.words(layers, settings),
                findings.passages(),
                findings.landmarks(),
                findings.media(),
                problems());
    }

    /// Reads what is needed to make one print and to say what to know about it: its texts in every language, all
    /// contacts and figures, and nothing of what is shown on a wall. For a call in a terminal, which pays for every
    /// file that is read. Its problems are not those of the library.
    ///
    /// @param print its id
    /// @param layers folders, the shipped one first; a later one may not be there yet
    public static Library readPrint(List<Path> layers, String print) {
        Findings findings = new Findings();
        return new LibraryReader(
                        layers.stream().map(root -> Layer.of(root, findings)).toList(), findings)
                .readPrint(print);
    }

    private Library readPrint(String id) {
        LibrarySettings settings = new SettingsReader(findings).settings(layers.getFirst());
        Signs signs = signs(settings);
        List<Shelf> shelves = shelves(settings, signs);
        Map<String, NamedArea> areas = new TreeMap<>();
        Map<String, Contact> contacts = contacts(shelves, areas);
        List<Print> prints = prints(shelves, new Translations(shelves, List.copyOf(contacts.values())), id::equals);
        return new Library(
                settings,
                List.of(),
                List.of(),
                List.copyOf(areas.values()),
                List.copyOf(contacts.values()),
                figures(shelves),
                signs,
                List.of(),
                prints,
                List.of(),
                List.of(),
                WordList.NONE,
                findings.passages(),
                findings.landmarks(),
                findings.media(),
                findings.problems());
    }

    private List<Shelf> shelves(LibrarySettings settings, Signs signs) {
        return layers.stream()
                .map(layer -> new Shelf(layer, settings, signs, findings))
                .toList();
    }

    private static List<TrainingModule> modules(List<Shelf> shelves) {
        ModuleTranslations back = new ModuleTranslations(shelves);
        return winners(
                shelves, "modules/", LibraryReader::module, (shelf, id) -> new ModuleReader(shelf, id, back).read());
    }

    private static List<Print> prints(List<Shelf> shelves, Translations translations, Predicate<String> wanted) {
        return winners(
                shelves,
                "prints/",
                name -> folder(name).filter(wanted),
                (shelf, id) -> new PrintReader(shelf, id, translations).read());
    }

    private static List<Deck> decks(List<Shelf> shelves) {
        return winners(shelves, "decks/", LibraryReader::yaml, (shelf, id) -> new DeckReader(shelf, id).read());
    }

    private static List<Authority> authorities(List<Shelf> shelves) {
        return winners(
                shelves, "authorities/", LibraryReader::yaml, (shelf, id) -> new AuthorityReader(shelf, id).read());
    }

    private static List<Bank> banks(List<Shelf> shelves, Translations translations) {
        return winners(
                shelves,
                "banks/",
                LibraryReader::folder,
                (shelf, id) -> new BankReader(shelf, id, translations).read());
    }

    private static List<AskedTopic> asked(List<Shelf> shelves) {
        return winners(
                shelves, AskedReader.FOLDER, LibraryReader::page, (shelf, id) -> new AskedReader(shelf, id).read());
    }

    /// What stands in a folder, by id, each read from the last layer that has it.
    private static <T> List<T> winners(
            List<Shelf> shelves,
            String folder,
            Function<String, Optional<String>> idOf,
            BiFunction<Shelf, String, Optional<T>> read) {
        Map<String, Shelf> winners = new TreeMap<>();
        for (Shelf shelf : shelves) {
            for (String name : shelf.layer().under(folder)) {
                idOf.apply(name.substring(folder.length())).ifPresent(id -> winners.put(id, shelf));
            }
        }
        List<T> all = new ArrayList<>();
        winners.forEach((id, shelf) -> {
            shelves.stream().filter(other -> !other.equals(shelf)).forEach(other -> claim(other, folder + id));
            read.apply(shelf, id).ifPresent(all::add);
        });
        return all;
    }

    /// What a later layer has replaced has its use: it comes back when that layer goes.
    private static void claim(Shelf shelf, String prefix) {
        shelf.layer().claim(prefix + ".yaml");
        shelf.layer().under(prefix + "/").forEach(shelf.layer()::claim);
        shelf.layer().under(prefix + ".").forEach(shelf.layer()::claim);
    }

    private static Optional<String> module(String name) {
        String[] parts = name.split("/", 3);
        return parts.length == 3 ? Optional.of(parts[0] + "/" + parts[1]) : Optional.empty();
    }

    private static Optional<String> folder(String name) {
        int slash = name.indexOf('/');
        return slash > 0 ? Optional.of(name.substring(0, slash)) : Optional.empty();
    }

    /// `drivers.en.md` is of `drivers`.
    private static Optional<String> page(String name) {
        String[] parts = name.split("\\.", 3);
        return parts.length == 3 && parts[2].equals("md") && name.indexOf('/') < 0
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    private static Optional<String> yaml(String name) {
        return name.endsWith(".yaml")
                ? Optional.of(name.substring(0, name.length() - ".yaml".length()))
                : Optional.empty();
    }

    private static Map<String, Contact> contacts(List<Shelf> shelves, Map<String, NamedArea> areas) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        each(shelves, "contacts/", (shelf, area) -> {
            for (ContactsReader.AreaContacts found : new ContactsReader(shelf, area).read()) {
                areas.put(area, found.area());
                found.contacts().forEach(contact -> contacts.put(area + "#" + contact.id(), contact));
            }
        });
        return contacts;
    }

    private static List<Figure> figures(List<Shelf> shelves) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        each(shelves, "figures/", (shelf, area) -> {
            new FiguresReader(shelf, area).read().forEach(figure -> figures.put(area + "#" + figure.id(), figure));
        });
        return List.copyOf(figures.values());
    }

    /// The signs come first, as any text may name them.
    private Signs signs(LibrarySettings settings) {
        Map<String, Sign> signs = new LinkedHashMap<>();
        for (Layer layer : layers) {
            Shelf bare = new Shelf(layer, settings, Signs.NONE, findings);
            new SignsReader(bare).read().forEach(sign -> signs.put(sign.id(), sign));
        }
        return new Signs(List.copyOf(signs.values()));
    }

    private static void each(List<Shelf> shelves, String folder, BiConsumer<Shelf, String> read) {
        for (Shelf shelf : shelves) {
            for (String name : shelf.layer().under(folder)) {
                yaml(name.substring(folder.length())).ifPresent(area -> read.accept(shelf, area));
            }
        }
    }

    /// All that was found, once everything has been asked for.
    private List<Problem> problems() {
        strays();
        return findings.problems();
    }

    private void strays() {
        for (Layer layer : layers) {
            for (String name : layer.unclaimed()) {
                if (!Keepsakes.has(name)) {
                    findings.tell(new FileProblem.Stray(layer.top(name)));
                }
            }
        }
    }
}
