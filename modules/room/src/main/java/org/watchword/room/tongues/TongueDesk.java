package org.watchword.room.tongues;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.authority.Bank;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.Reading;
import org.watchword.exchange.item.SheetBack;
import org.watchword.print.LocalFacts;
import org.watchword.print.PrintResult;
import org.watchword.print.press.Press;
import org.watchword.room.Room;
import org.watchword.room.tongues.Standing.State;

/// The languages of the town: which print stands in which, who has read it beside its source, and the drafts that
/// come back from translators. All of it lies in the trainer's own content, as files that she can take along.
public final class TongueDesk {
    /// The most letters of a name.
    public static final int LONGEST_NAME = 60;

    static final String BANKS = "banks/";

    private final Room room;
    private final OwnTranslations own;
    private @Nullable Press press;

    /// @param own the trainer's own layer of the library, which may not be there yet
    public TongueDesk(Room room, Path own) {
        this.room = room;
        this.own = new OwnTranslations(own);
    }

    /// Every text of every print and every bank of questions that is not in its own language: by title, then by
    /// language.
    public List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        for (Print print : room.library().prints()) {
            for (PrintText text : print.texts().values()) {
                if (!text.language().equals(print.language())) {
                    all.add(standing(print, text));
                }
            }
        }
        for (Bank bank : room.library().banks()) {
            bank.languages().stream()
                    .filter(language -> !language.equals(bank.language()))
                    .forEach(language -> all.add(standing(bank, language)));
        }
        all.sort(Comparator.comparing(Standing::title)
                .thenComparing(Standing::print)
                .thenComparing(Standing::language));
        return all;
    }

    private Standing standing(Print print, PrintText text) {
        boolean signed = own.isSigned(print.id(), text.language());
        boolean checked = !text.stale() && !text.draft();
        State state = checked ? State.CHECKED : signed ? since(print, text) : State.DRAFT;
        return new Standing(
                print.id(),
                print.text(print.language()).map(PrintText::title).orElse(print.id()),
                text.language(),
                text.stale() ? State.STALE : state,
                checked ? text.checked() : Optional.empty(),
                signed);
    }

    /// Questions for a pass are known by this before the bank's id, since a print may have the same.
    public static String work(Bank bank) {
        return BANKS + bank.id();
    }

    private Standing standing(Bank bank, String language) {
        boolean signed = own.isSigned(work(bank), language);
        boolean stale = bank.questions(language).stream()
                .anyMatch(question -> !question.language().equals(language));
        boolean checked = bank.isWholeIn(language);
        State state = checked ? State.CHECKED : signed ? State.CHANGED_SINCE : State.DRAFT;
        return new Standing(
                work(bank),
                bank.title().in(bank.language(), bank.language()),
                language,
                stale ? State.STALE : state,
                checked ? Optional.ofNullable(bank.checked().get(language)) : Optional.empty(),
                signed);
    }

    /// Why a signature does not hold: old ones were given before the program's own lines were shown.
    private State since(Print print, PrintText text) {
        return reading(print.id(), text.language())
                        .filter(now -> own.isSigned(
                                print.id(), text.language(), now.withoutAdded().of()))
                        .isPresent()
                ? State.LINES_UNREAD
                : State.CHANGED_SINCE;
    }

    /// A text beside its source; empty when there is none, or none that fits its source.
    public Optional<Reading> reading(String print, String language) {
        Library library = room.library();
        if (print.startsWith(BANKS)) {
            return library.bank(print.substring(BANKS.length()))
                    .filter(bank -> bank.languages().contains(language) && !language.equals(bank.language()))
                    .filter(bank -> standing(bank, language).state() != State.STALE)
                    .map(bank -> Reading.of(bank, language, library.contacts()));
        }
        return library.print(print)
                .flatMap(found -> Optional.ofNullable(found.texts().get(found.language()))
                        .flatMap(source -> Optional.ofNullable(found.texts().get(language))
                                .filter(text -> !text.stale() && !language.equals(found.language()))
                                .map(text -> Reading.of(found, source, text, library.contacts()))));
    }

    /// What came of signing.
    public enum Signing {
        SIGNED,
        /// No name, one that is too long, or one that stands for nobody.
        NO_NAME,
        /// The text is not the one any more that was read: it must be read again.
        OTHER_TEXT
    }

    /// Keeps somebody's word that a text says the same as its source. It is on the disk when this returns.
    ///
    /// @param read what this person had before the eyes
    /// @param name of a person or a role, which is printed
    /// @throws IOException when the disk does not take it; nothing has changed then
    public Signing sign(String print, Reading read, String name) throws IOException {
        Optional<String> by = signer(name);
        if (by.isEmpty()) {
            return Signing.NO_NAME;
        }
        room.lookAgain();
        Optional<Reading> now = reading(print, read.language());
        if (now.isEmpty() || !now.get().equals(read)) {
            return Signing.OTHER_TEXT;
        }
        String quoted =
                by.get().replaceAll("[\\p{Cntrl}]", "").replace("\\", "\\\\").replace("\"", "\\\"");
        String file = "format: signed/1\nof: \"%s\"\nby: \"%s\"\non: %s\n"
                .formatted(read.of(), quoted, LocalDate.now(room.clock()));
        own.sign(print, read.language(), file);
        room.lookAgain();
        return Signing.SIGNED;
    }

    /// The name of somebody who signs, tidied; empty where it is none, too long, or stands for nobody.
    static Optional<String> signer(String typed) {
        String by = typed.strip().replaceAll("\\s+", " ");
        boolean none = by.isEmpty() || by.length() > LONGEST_NAME || by.equalsIgnoreCase(Checked.NOBODY);
        return none ? Optional.empty() : Optional.of(by);
    }

    /// Takes a signature back: the text is a draft again. The disk has forgotten it when this returns.
    ///
    /// @throws IOException when the disk does not let go of it; it holds on then
    public void takeBack(String print, String language) throws IOException {
        own.unsign(print, language);
        room.lookAgain();
    }

    /// Keeps a draft that came back from a translator. It is on the disk when this returns.
    ///
    /// @param name of the file, such as `poster/text.cs.md` or `signs/transport/slides.cs.md`
    /// @param text the whole file, as FORMAT.md §10 has it
    /// @throws IOException when the disk does not take it; the older text is still there then
    public void keep(String name, String text) throws IOException {
        own.keep(name, text);
        room.lookAgain();
    }

    /// Keeps what came back with a translator's sheet as a draft. It is on the disk when this returns.
    ///
    /// @throws IOException when the disk does not take it; the older text is still there then
    public void keep(SheetBack.Text text, String language) throws IOException {
        own.keep(text, language, room.library());
        room.lookAgain();
    }

    /// Pages for the person who checks the words, and for nobody else: DRAFT all over them, and no number.
    public PrintResult proof(Print print, String language, Area area) {
        LocalFacts facts = LocalFacts.of(room.library(), area);
        return press().proof(print, language, facts, ZonedDateTime.now(room.clock()));
    }

    private synchronized Press press() {
        Press ready = press == null ? new Press() : press;
        press = ready;
        return ready;
    }
}
