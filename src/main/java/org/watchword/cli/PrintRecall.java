package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.recall.RecallFiles;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.tables.WholeFolder;

/// `watchword recall`: what has to be printed because a number changed that stands on prints somewhere.
final class PrintRecall {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    PrintRecall(Console console) {
        this.console = console;
    }

    /// Writes the list by place, the labels and the prints anew into a new folder.
    ///
    /// @return 0 when it is written, or when there is nothing to replace; 1 when it cannot be written
    int print(Places places, Path out) {
        return new Rooms(console, texts).work(places, room -> print(room, out));
    }

    private int print(Room room, Path out) throws IOException {
        Optional<Map<String, byte[]>> files = RecallFiles.of(room, texts);
        if (files.isEmpty()) {
            console.say(texts.get(CliWord.RECALL_NOTHING));
            return 0;
        }
        try (WholeFolder folder = WholeFolder.begin(out)) {
            for (Map.Entry<String, byte[]> file : files.get().entrySet()) {
                folder.put(file.getKey(), file.getValue());
            }
            Path written = folder.finish();
            files.get()
                    .keySet()
                    .forEach(name -> console.say(
                            texts.get(CliWord.WRITTEN, written.resolve(name).toString())));
            return 0;
        }
    }
}
