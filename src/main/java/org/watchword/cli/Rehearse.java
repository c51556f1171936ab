package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.DeckFound;
import org.watchword.content.library.Library;
import org.watchword.desktop.notice.MissingDeckWord;
import org.watchword.desktop.offscreen.SlideFiles;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Refused;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.rehearsal.Performance;
import org.watchword.room.rehearsal.RehearsalStopped;
import org.watchword.room.rehearsal.Script;
import org.watchword.room.rehearsal.StageClock;
import org.watchword.room.rehearsal.Takeaway;
import org.watchword.room.rehearsal.ThrowAway;
import org.watchword.session.Summary;

/// `watchword rehearse`: a whole session with simulated people, through the same rules, records and prints as a real
/// one.
final class Rehearse {

    /// As `present` answers.
    private static final int NO_SUCH_DECK = 2;

    private final Machine machine;
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    Rehearse(Machine machine, Console console) {
        this.machine = machine;
        this.console = console;
    }

    /// Plays the session and writes what it leaves behind.
    ///
    /// @return 0 when the session was played to its end and everything is written, 2 when there is no such deck
    int rehearse(Places places, RehearsalWish wish) {
        if (wish.people() < 0 || wish.people() > Script.MOST_PEOPLE) {
            console.complain(texts.get(CliWord.PEOPLE_OUT_OF_RANGE, Script.MOST_PEOPLE));
            return 1;
        }
        Optional<String> missing = machine.missingForText();
        if (missing.isPresent()) {
            console.complain(texts.get(CliWord.MISSING_PACKAGE, missing.get()));
            return 1;
        }
        return places.data().isPresent() ? play(places.dataFolder(), places, wish) : playAndForget(places, wish);
    }

    private int playAndForget(Places places, RehearsalWish wish) {
        try {
            Path folder = Files.createTempDirectory("watchword-rehearsal");
            try {
                return play(new DataFolder(folder), places, wish);
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, failure.getClass().getSimpleName()));
            return 1;
        }
    }

    private int play(DataFolder data, Places places, RehearsalWish wish) {
        Script script = new Script(wish.people(), wish.seed(), wish.at().toZonedDateTime());
        StageClock clock = script.clock();
        return new Rooms(console, texts).work(data, places, clock, room -> {
            DeckFound found = room.library().find(wish.deck(), wish.language());
            if (!(found instanceof DeckFound.Here(DeckPlan plan))) {
                console.complain(MissingDeckWord.say(found, texts));
                return NO_SUCH_DECK;
            }
            if (wish.noScreen()) {
                console.say(texts.get(CliWord.NO_SCREEN));
            }
            if (places.data().isEmpty()) {
                ThrowAway.lock(room);
            }
            Optional<String> cannot = cannot(room.library(), wish);
            DeckPlan shown = room.library().shownIn(wish.area(), plan);
            return cannot.isPresent() ? refuse(cannot.get()) : play(room, shown, wish, script, clock);
        });
    }

    /// Why the session cannot be played in the language or the area that was asked for.
    private Optional<String> cannot(Library library, RehearsalWish wish) {
        List<String> forms = library.forms();
        if (!forms.contains(wish.language())) {
            return Optional.of(texts.get(CliWord.NO_LANGUAGE, wish.language(), String.join(", ", forms)));
        }
        List<String> areas =
                library.areas().stream().map(named -> named.area().path()).toList();
        return areas.contains(wish.area().path())
                ? Optional.empty()
                : Optional.of(texts.get(CliWord.NO_AREA, wish.area().path(), String.join(", ", areas)));
    }

    private int play(Room room, DeckPlan plan, RehearsalWish wish, Script script, StageClock clock) throws IOException {
        if (wish.echo()) {
            room.onSaved(saved -> console.say("saved " + saved.sequence() + " " + saved.kind()));
        }
        try {
            Takeaway takeaway = new Performance(room, plan, wish.area()).play(script, clock);
            List<Refused> refused = takeaway.write(wish.out(), new SlideFiles(room, wish.area(), texts));
            refused.forEach(each -> console.complain(each.what() + " " + each.remedy()));
            tell(takeaway, wish);
            return refused.isEmpty() ? 0 : 1;
        } catch (RehearsalStopped stopped) {
            return refuse(texts.get(CliWord.REHEARSAL_STOPPED, String.valueOf(stopped.getMessage())));
        }
    }

    private void tell(Takeaway takeaway, RehearsalWish wish) {
        var state = takeaway.ended().state();
        Summary summary = Summary.of(state, state.times().last().orElseThrow());
        console.say(texts.get(
                CliWord.REHEARSED,
                summary.people(),
                summary.shown(),
                summary.rounds().size(),
                wish.out().toAbsolutePath().toString()));
    }

    private int refuse(String words) {
        console.complain(words);
        return 1;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
