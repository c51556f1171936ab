package org.watchword.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.travel.PackWord;
import org.watchword.exchange.pack.Manifest;
import org.watchword.exchange.pack.PackFault;
import org.watchword.exchange.pack.PackShelf;
import org.watchword.exchange.pack.PackWriter;
import org.watchword.exchange.pack.SigningKey;
import org.watchword.room.ShippedLibrary;
import org.watchword.room.travel.Looked;
import org.watchword.room.travel.PackDesk;

/// Makes packs, looks into them, opens them and puts them aside. Nothing is changed here before somebody has agreed.
final class SharePacks {

    private final Console console;
    private final Places places;
    private final Texts texts = Texts.of(Language.ENGLISH);

    SharePacks(Console console, Places places) {
        this.console = console;
        this.places = places;
    }

    /// What somebody agreed to in the call.
    ///
    /// @param open that the pack is opened
    /// @param otherAuthor that it may come from somebody else than the pack of that name which is here
    record Agreed(boolean open, boolean otherAuthor) {}

    /// Makes a pack of the trainer's own content.
    ///
    /// @return 0 when it is written and could be opened
    int create(PackWriter.Named named, List<String> parts, Path out) {
        return with(desk -> {
            List<String> own = desk.own();
            if (own.isEmpty()) {
                return console.refuse(texts.get(PackWord.NOTHING_OWN));
            }
            try {
                return switch (desk.make(named, parts, out, today())) {
                    case PackDesk.Made.Written(Manifest manifest, String words) -> {
                        console.say(texts.get(
                                PackWord.MADE, out.toString(), manifest.files().size()));
                        console.say(texts.get(PackWord.WORDS, words));
                        yield 0;
                    }
                    case PackDesk.Made.Unknown(String unit) ->
                        console.refuse(texts.get(PackWord.UNKNOWN_UNIT, unit, String.join(", ", own)));
                    case PackDesk.Made.Refused(PackFault fault) -> console.refuse(PackWord.sentence(fault, texts));
                };
            } catch (IllegalArgumentException wrongName) {
                return console.refuse(texts.get(PackWord.WRONG_NAME, String.valueOf(wrongName.getMessage())));
            }
        });
    }

    /// The packs that are in force here.
    int list() {
        return with(desk -> {
            List<PackShelf.Shelved> here = desk.data().packs().inForce();
            here.forEach(each -> console.say(texts.get(
                    PackWord.SHELVED,
                    each.manifest().id(),
                    Integer.toString(each.manifest().version()),
                    each.manifest().title(),
                    each.manifest().author().name())));
            if (here.isEmpty()) {
                console.say(texts.get(PackWord.NONE));
            }
            return 0;
        });
    }

    /// Says what is in a pack and what it would change.
    ///
    /// @return 0 when it could be opened
    int show(Path file) {
        return with(desk -> {
            Looked looked = desk.look(file, today());
            if (looked instanceof Looked.Ready ready) {
                tell(ready);
                desk.leave(ready);
                return 0;
            }
            return stopped(looked);
        });
    }

    /// Says the same, and opens it when somebody has agreed.
    ///
    /// @return 0 when it is open, or was before
    int open(Path file, Agreed agreed) {
        return with(desk -> {
            Looked looked = desk.look(file, today());
            if (!(looked instanceof Looked.Ready ready)) {
                return stopped(looked);
            }
            tell(ready);
            boolean other = ready.author() == Looked.Known.OTHER && !agreed.otherAuthor();
            if (other || !agreed.open()) {
                desk.leave(ready);
                return console.refuse(texts.get(other ? PackWord.ASK_OTHER : PackWord.ASK));
            }
            desk.take(ready);
            console.say(texts.get(PackWord.TAKEN, ready.manifest().title()));
            return 0;
        });
    }

    /// Takes the version of a pack that is in force out of use.
    int putAside(String id) {
        return with(desk -> {
            Optional<Manifest> aside = desk.data().packs().putAside(id);
            if (aside.isEmpty()) {
                return console.refuse(texts.get(PackWord.NOT_HERE, id));
            }
            console.say(texts.get(
                    PackWord.PUT_ASIDE,
                    aside.get().title(),
                    Integer.toString(aside.get().version())));
            return 0;
        });
    }

    private int stopped(Looked looked) {
        if (looked instanceof Looked.Here(Manifest manifest)) {
            console.say(texts.get(PackWord.HERE, manifest.title()));
            return 0;
        }
        return console.refuse(PackWord.refusal(looked, texts));
    }

    private void tell(Looked.Ready ready) {
        Manifest manifest = ready.manifest();
        console.say(texts.get(
                PackWord.TITLE,
                manifest.title(),
                Integer.toString(manifest.version()),
                manifest.author().name(),
                manifest.made().toString()));
        console.say(PackWord.of(ready.author(), manifest.author().name(), texts));
        console.say(texts.get(PackWord.WORDS, manifest.author().key().words()));
        ready.changes().forEach(change -> console.say(PackWord.of(change, change.unit(), texts)));
        ready.numbers()
                .forEach(change -> console.say(texts.get(
                        PackWord.NUMBER,
                        change.after().name().in("en", "en"),
                        change.before().display(),
                        change.after().display())));
        if (!ready.numbers().isEmpty()) {
            console.say(texts.get(PackWord.RECALL));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private int with(Work work) {
        Optional<Path> shipped = ShippedLibrary.find(places.content());
        if (shipped.isEmpty()) {
            return console.refuse(texts.get(CliWord.NO_LIBRARY));
        }
        try {
            return work.with(new PackDesk(shipped.get(), places.dataFolder()));
        } catch (SigningKey.KeyDamaged damaged) {
            return console.refuse(texts.get(PackWord.KEY_DAMAGED, String.valueOf(damaged.getMessage())));
        } catch (NoSuchFileException notThere) {
            return console.refuse(texts.get(PackWord.NOT_THERE, String.valueOf(notThere.getFile())));
        } catch (IOException failure) {
            return console.refuse(
                    texts.get(PackWord.NOT_DONE, failure.getClass().getSimpleName()));
        }
    }

    @FunctionalInterface
    private interface Work {
        int with(PackDesk desk) throws IOException;
    }
}
