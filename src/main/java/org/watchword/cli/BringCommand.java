package org.watchword.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.bring.BringWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.bring.BringDesk;
import org.watchword.room.bring.Brought;
import org.watchword.room.bring.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `watchword bring`: the pages of a PDF become slides. Descriptions stand in `usage.properties`.
@Command(name = "bring", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BringCommand implements Callable<Integer> {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    @ParentCommand
    private @Nullable Commands parent;

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--title", paramLabel = "TEXT", required = true)
    private String title = "";

    @Option(names = "--author", paramLabel = "NAME", required = true)
    private String author = "";

    @Option(names = "--licence", paramLabel = "TEXT", required = true)
    private String licence = "";

    BringCommand(Console console) {
        this.console = console;
    }

    /// Brings them in and says what came of it.
    ///
    /// @return 0 when there is a module now
    @Override
    public Integer call() {
        Places places =
                parent == null ? Places.of(Optional.empty(), Optional.empty(), Optional.empty()) : parent.places();
        List<Path> layers = places.layers();
        Origin origin = new Origin(title, author, licence);
        if (layers.isEmpty()) {
            return console.refuse(texts.get(CliWord.NO_LIBRARY));
        }
        if (file == null || !origin.isWhole()) {
            return console.refuse(texts.get(BringWord.NOT_WHOLE, Origin.LONGEST));
        }
        try {
            BringDesk desk = new BringDesk(places.dataFolder().ownContent());
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            return tell(desk.bring(file, origin, LibraryReader.read(layers), today, BringDesk.Watch.NONE));
        } catch (NoSuchFileException notThere) {
            return console.refuse(texts.get(BringWord.NOT_THERE, String.valueOf(file.getFileName())));
        } catch (IOException disk) {
            return console.refuse(texts.get(BringWord.NOT_SAVED));
        }
    }

    private int tell(Brought brought) {
        return switch (brought) {
            case Brought.Done(String module, int slides, var leftOut) -> {
                console.say(module);
                console.say(texts.get(BringWord.DONE, slides));
                BringWord.leftOut(leftOut, texts).forEach(console::say);
                yield 0;
            }
            case Brought.Refused(var why) -> console.refuse(BringWord.sentence(why, texts));
            case Brought.Nothing(var leftOut) -> {
                BringWord.leftOut(leftOut, texts).forEach(console::complain);
                yield console.refuse(texts.get(BringWord.NOTHING));
            }
            case Brought.Stopped _ -> console.refuse(texts.get(BringWord.STOPPED));
        };
    }
}
