package org.watchword.room.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.contact.Contact;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.Part;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.read.LibraryReader;
import org.watchword.exchange.pack.MadePacks;
import org.watchword.exchange.pack.Manifest;
import org.watchword.exchange.pack.PackFault;
import org.watchword.exchange.pack.PackRead;
import org.watchword.exchange.pack.PackReader;
import org.watchword.exchange.pack.PackShelf;
import org.watchword.exchange.pack.PackWriter;
import org.watchword.exchange.pack.SigningKey;
import org.watchword.room.DataFolder;
import org.watchword.room.IdWords;

/// Packs of this laptop: looks into a stranger's before anything is changed, takes it, puts it aside again, and makes
/// packs of the trainer's own content.
///
/// @param shipped the library that came with the program
public record PackDesk(Path shipped, DataFolder data) {

    private static final String UNNAMED = "pack";

    /// Unpacks a pack aside and says what it would change.
    ///
    /// @param today for checks that depend on a date
    /// @throws IOException when the disk cannot be read or is full; nothing is changed then
    public Looked look(Path file, LocalDate today) throws IOException {
        PackShelf shelf = data.packs();
        return switch (PackReader.read(file, shelf.place())) {
            case PackRead.Refused(PackFault fault) -> new Looked.Refused(fault);
            case PackRead.Whole whole -> {
                Looked looked = compare(whole, shelf, today);
                if (!(looked instanceof Looked.Ready)) {
                    PackReader.forget(whole);
                }
                yield looked;
            }
        };
    }

    /// Puts a pack that was looked into in force. It is on the disk when this returns.
    ///
    /// @throws IOException when the disk does not take it; everything is as before then
    public void take(Looked.Ready ready) throws IOException {
        data.packs().keep(ready.read());
    }

    /// Leaves a pack that was looked into.
    ///
    /// @throws IOException when its files cannot be deleted
    public void leave(Looked.Ready ready) throws IOException {
        PackReader.forget(ready.read());
    }

    /// Everything of the trainer's own that may go into a pack, by unit. Signatures under translations stay here.
    ///
    /// @throws IOException when her content cannot be read
    public List<String> own() throws IOException {
        return List.copyOf(Units.of(data.ownContent()).keySet());
    }

    /// What a deck is made of: the deck itself, its modules and its prints, by unit.
    public static Set<String> of(Deck deck) {
        Set<String> used = new HashSet<>(Set.of("decks/" + deck.id()));
        for (Part part : deck.parts()) {
            if (part instanceof Part.Teach teach) {
                used.add("modules/" + teach.module());
                teach.replace().values().forEach(slide -> used.add("modules/" + slide.module()));
            }
        }
        deck.prints().forEach(print -> used.add("prints/" + print));
        return used;
    }

    /// What a pack is to be called that a trainer gives a title: the same as the last one with that title, and the next
    /// edition of it.
    ///
    /// @param author what she calls herself
    public PackWriter.Named named(String title, String author) {
        MadePacks made = data.madePacks();
        String id = made.all().stream()
                .filter(each -> each.title().equals(title))
                .map(Manifest::id)
                .findFirst()
                .orElseGet(() -> unused(IdWords.of(title, UNNAMED)));
        return new PackWriter.Named(id, made.next(id), title, author);
    }

    private String unused(String id) {
        MadePacks made = data.madePacks();
        String free = id;
        for (int more = 2; made.next(free) > 1; more++) {
            free = id + "-" + more;
        }
        return free;
    }

    /// What came of making a pack.
    public sealed interface Made {

        /// It is there.
        ///
        /// @param words of the key that signed it, to read out over the telephone
        record Written(Manifest manifest, String words) implements Made {}

        /// There is no such unit of her own.
        record Unknown(String unit) implements Made {}

        /// Nobody could open it, and why.
        record Refused(PackFault fault) implements Made {}
    }

    /// Makes a pack of the trainer's own content and looks into it as a stranger would.
    ///
    /// @param units some of [#own]; all of them when there is none
    /// @throws IllegalArgumentException when its name or id is none
    /// @throws IOException when the disk does not take it, or the laptop's key is damaged
    public Made make(PackWriter.Named named, List<String> units, Path to, LocalDate today) throws IOException {
        SortedMap<String, SortedMap<String, Path>> all = Units.of(data.ownContent());
        SortedMap<String, Path> files = new TreeMap<>();
        for (String unit : units.isEmpty() ? all.keySet() : units) {
            if (!all.containsKey(unit)) {
                return new Made.Unknown(unit);
            }
            files.putAll(all.get(unit));
        }
        SigningKey key = SigningKey.of(data.signingKey());
        Manifest manifest = PackWriter.write(to, named, today, key, files);
        PackRead read = PackReader.read(to, data.packs().place());
        if (read instanceof PackRead.Whole whole) {
            Optional<PackFault> fault = fault(whole, LibraryReader.read(List.of(shipped, whole.folder())), today);
            PackReader.forget(whole);
            if (fault.isEmpty()) {
                data.madePacks().remember(manifest);
                return new Made.Written(manifest, key.open().words());
            }
            return refused(to, fault.get());
        }
        return refused(to, ((PackRead.Refused) read).fault());
    }

    /// A pack that nobody could open is not left where somebody might send it.
    private static Made refused(Path made, PackFault fault) throws IOException {
        Files.deleteIfExists(made);
        return new Made.Refused(fault);
    }

    private Looked compare(PackRead.Whole whole, PackShelf shelf, LocalDate today) throws IOException {
        Manifest manifest = whole.manifest();
        Optional<Manifest> here = shelf.find(manifest.id()).map(PackShelf.Shelved::manifest);
        if (here.filter(manifest::equals).isPresent()) {
            return new Looked.Here(manifest);
        }
        if (here.filter(each -> each.version() == manifest.version()).isPresent()) {
            return new Looked.SameVersion(manifest);
        }
        if (here.filter(each -> each.version() > manifest.version()).isPresent()) {
            return new Looked.Older(manifest, here.get().version());
        }
        List<Path> layers = with(whole, shelf);
        Library after = LibraryReader.read(layers);
        Optional<PackFault> fault = fault(whole, after, today);
        if (fault.isPresent()) {
            return new Looked.Refused(fault.get());
        }
        List<NumberChange> numbers = numbers(LibraryReader.read(data.layers(shipped)), after);
        return new Looked.Ready(whole, known(manifest, here, shelf), changes(whole, layers), numbers, after);
    }

    private static Looked.Known known(Manifest manifest, Optional<Manifest> here, PackShelf shelf) {
        if (here.isPresent()
                && !here.get().author().key().equals(manifest.author().key())) {
            return Looked.Known.OTHER;
        }
        boolean met = shelf.inForce().stream()
                .anyMatch(each ->
                        each.manifest().author().key().equals(manifest.author().key()));
        return met ? Looked.Known.KNOWN : Looked.Known.NEW;
    }

    /// The layers as they would be, this pack the last one before her own.
    private List<Path> with(PackRead.Whole whole, PackShelf shelf) {
        List<Path> layers = new ArrayList<>(List.of(shipped));
        shelf.inForce().stream()
                .filter(each -> !each.manifest().id().equals(whole.manifest().id()))
                .forEach(each -> layers.add(each.folder()));
        layers.add(whole.folder());
        layers.add(data.ownContent());
        return layers;
    }

    /// The first thing in a pack that the checker finds wrong.
    private static Optional<PackFault> fault(PackRead.Whole whole, Library library, LocalDate today) {
        return Checker.check(library, today, SlideMeasure.NONE).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.file().startsWith(whole.folder()))
                .findFirst()
                .map(problem -> new PackFault(PackFault.Kind.CONTENT, told(whole, problem)));
    }

    private static String told(PackRead.Whole whole, Problem problem) {
        String file = whole.folder().relativize(problem.file()).toString().replace('\\', '/');
        return file + ", line " + problem.line() + ": " + problem.what();
    }

    private List<Change> changes(PackRead.Whole whole, List<Path> layers) throws IOException {
        SortedMap<String, SortedMap<String, Path>> before = new TreeMap<>();
        for (Path layer : layers.subList(0, layers.indexOf(whole.folder()))) {
            before.putAll(Units.of(layer));
        }
        SortedMap<String, SortedMap<String, Path>> own = Units.of(data.ownContent());
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, Path>> unit :
                Units.of(whole.folder()).entrySet()) {
            SortedMap<String, Path> old = before.get(unit.getKey());
            Change.Kind kind = Change.Kind.NEW;
            if (own.containsKey(unit.getKey()) && !Units.isMerged(unit.getKey())) {
                kind = Change.Kind.OWN_STAYS;
            } else if (old != null) {
                kind = Units.same(old, unit.getValue()) ? Change.Kind.SAME : Change.Kind.REPLACES;
            }
            changes.add(new Change(unit.getKey(), kind));
        }
        return changes;
    }

    /// One by one, for a later layer replaces single contacts and not a whole area.
    private static List<NumberChange> numbers(Library before, Library after) {
        Map<String, Contact> old = before.contacts().stream()
                .collect(Collectors.toMap(PackDesk::key, Function.identity(), (_, last) -> last));
        List<NumberChange> numbers = new ArrayList<>();
        for (Contact now : after.contacts()) {
            Contact was = old.get(key(now));
            if (was != null && (!was.display().equals(now.display()) || was.status() != now.status())) {
                numbers.add(new NumberChange(was, now));
            }
        }
        return numbers;
    }

    private static String key(Contact contact) {
        return contact.area().path() + "#" + contact.id();
    }
}
