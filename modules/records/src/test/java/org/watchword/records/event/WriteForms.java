package org.watchword.records.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.key.KeyFile;
import org.watchword.session.Happened;

/// Writes today's forms for [OldFormsTest]. It never overwrites a file: what was once written is read for ever.
final class WriteForms {

    private WriteForms() {}

    /// Run by hand when a form has changed.
    ///
    /// @param arguments the folder of the forms, and the name of the whole journal, such as `journal-1`
    public static void main(String[] arguments) throws IOException {
        Path forms = Files.createDirectories(Path.of(arguments[0]));
        List<Draft> drafts = OneOfEach.events()
                .map(event -> EventCodec.encode(OneOfEach.SESSION, new Happened(event, OneOfEach.AT, OneOfEach.ZONE)))
                .toList();
        drafts.forEach(draft -> write(forms, draft));
        Path book = Files.createDirectories(forms.resolve("book"));
        OneOfEachInTheBook.events()
                .map(event -> BookCodec.encode(event, OneOfEach.AT, OneOfEach.ZONE))
                .forEach(draft -> write(book, draft));
        Path result = Files.createDirectories(forms.resolve("result"));
        OneOfEachResult.events()
                .map(event -> ResultCodec.encode(OneOfEach.SESSION, event, OneOfEach.AT, OneOfEach.ZONE))
                .forEach(draft -> write(result, draft));
        Path folder = Files.createTempDirectory("forms");
        DataKey key = new KeyFile(folder).create();
        try (Journal journal = Journal.open(folder, key, Disk.REAL, _ -> {})) {
            journal.append(drafts);
        }
        write(forms.resolve(arguments[1] + ".key"), Files.readString(folder.resolve("data.key")));
        String hex = HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("000001.journal")));
        write(forms.resolve(arguments[1] + ".hex"), hex.replaceAll("(.{128})", "$1\n") + "\n");
    }

    private static void write(Path folder, Draft draft) {
        String personal = draft.personal() instanceof PersonalPart.Kept kept ? kept.words() + "\n" : "";
        try {
            write(folder.resolve(draft.kind() + "." + draft.version() + ".json"), draft.payload() + "\n" + personal);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private static void write(Path file, String text) throws IOException {
        if (Files.notExists(file)) {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
    }
}
