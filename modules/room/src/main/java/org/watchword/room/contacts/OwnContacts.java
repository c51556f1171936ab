package org.watchword.room.contacts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactsText;
import org.watchword.content.library.Library;
import org.watchword.content.library.NamedArea;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.text.LocalText;
import org.watchword.room.Room;
import org.watchword.tables.WholeFile;

/// The trainer's own contacts: a file for each area in her own layer of the library, written whole and forced to the
/// disk. What was shipped is never touched; hers wins over it in the same area and in those below.
public final class OwnContacts {

    private static final String HEAD = """
            # Contacts of your own. They win over what came with the program, here and in
            # the areas below this one. The program writes this file anew when you change a number.
            """;

    private final Room room;
    private final Path own;
    private @Nullable Before undo;

    /// What stood on the disk before the last change.
    ///
    /// @param text of the file; empty when there was none
    private record Before(Path file, Optional<String> text) {

        static Before of(Path file) throws IOException {
            return new Before(file, Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty());
        }
    }

    /// @param own the trainer's own layer of the library, which may not be there yet
    public OwnContacts(Room room, Path own) {
        this.room = room;
        this.own = own;
    }

    /// Whether a contact stands in a file of the trainer's own.
    public boolean isOwn(Contact contact) {
        return contact.place().file().startsWith(own);
    }

    /// Where a contact stands that is new.
    public Path file(Area area) {
        return own.resolve("contacts").resolve(area.path() + ".yaml");
    }

    /// Keeps contacts as they are given here, in the place of those with the same id or after the others.
    ///
    /// @param area whose file they stand in from now on; its name is kept with it
    public synchronized Kept keep(NamedArea area, List<Contact> changed) {
        return change(area, before -> {
            List<Contact> after = new ArrayList<>(before);
            for (Contact contact : changed) {
                replace(after, contact.in(area.area()));
            }
            return after;
        });
    }

    /// Takes a contact of the trainer's own away: what was shipped under its id comes back, when there was something.
    public synchronized Kept remove(NamedArea area, String id) {
        return change(
                area,
                before -> before.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /// Whether an area is the trainer's own: it stands in a file of hers, and nothing in it came with the program.
    public boolean isOwn(Area area) {
        return Files.exists(file(area))
                && room.library().contacts().stream()
                        .filter(contact -> contact.area().equals(area))
                        .allMatch(this::isOwn);
    }

    /// Takes an area of the trainer's own away, with the contacts in it, until that is undone.
    public synchronized Kept remove(Area area) {
        Path file = file(area);
        try {
            Before before = Before.of(file);
            Files.deleteIfExists(file);
            WholeFile.forceFolder(folder(file));
            undo = before;
        } catch (IOException notWritten) {
            return new Kept.NotWritten(file);
        }
        room.lookAgain();
        return new Kept.Done();
    }

    /// Whether the last change can be taken back.
    public synchronized boolean canUndo() {
        return undo != null;
    }

    /// Puts back what stood there before the last change.
    public synchronized Kept undo() {
        Before before = undo;
        if (before == null) {
            return new Kept.Done();
        }
        try {
            if (before.text().isPresent()) {
                WholeFile.save(before.file(), before.text().get().getBytes(StandardCharsets.UTF_8));
            } else {
                Files.deleteIfExists(before.file());
                WholeFile.forceFolder(folder(before.file()));
            }
        } catch (IOException notWritten) {
            return new Kept.NotWritten(before.file());
        }
        undo = null;
        room.lookAgain();
        return new Kept.Done();
    }

    /// How the contacts of a file change.
    @FunctionalInterface
    private interface Change {
        List<Contact> of(List<Contact> before);
    }

    private Kept change(NamedArea area, Change change) {
        room.lookAgain();
        Path file = file(area.area());
        Optional<Problem> problem = problem(file);
        if (problem.isPresent()) {
            return new Kept.Unreadable(file, problem.get().line());
        }
        try {
            Before before = Before.of(file);
            List<Contact> after = change.of(mine(area.area(), file));
            WholeFile.save(file, text(before, area, after).getBytes(StandardCharsets.UTF_8));
            undo = before;
        } catch (IOException notWritten) {
            return new Kept.NotWritten(file);
        }
        room.lookAgain();
        return new Kept.Done();
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("a file needs a folder: " + file);
        }
        return folder;
    }

    private Optional<Problem> problem(Path file) {
        return room.library().problems().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .filter(each -> each.file().equals(file))
                .findFirst();
    }

    private List<Contact> mine(Area area, Path file) {
        return room.library().contacts().stream()
                .filter(each -> each.area().equals(area))
                .filter(each -> each.place().file().equals(file))
                .toList();
    }

    private String text(Before before, NamedArea area, List<Contact> contacts) {
        String head = before.text().map(OwnContacts::head).orElse(HEAD);
        return ContactsText.of(head, area.area(), name(area), contacts);
    }

    /// What somebody wrote above the contacts by hand stays there.
    private static String head(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private LocalText name(NamedArea area) {
        Library library = room.library();
        return library.areas().stream()
                .filter(known -> known.area().equals(area.area()))
                .map(NamedArea::name)
                .findFirst()
                .orElse(area.name());
    }

    private static void replace(List<Contact> all, Contact contact) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(contact.id())) {
                all.set(i, contact);
                return;
            }
        }
        all.add(contact);
    }
}
