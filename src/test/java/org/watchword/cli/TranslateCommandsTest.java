package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.tongues.FaultWord;
import org.watchword.exchange.item.SheetFault;
import org.watchword.room.OperatingSystem;

/// Sends prints to a translator and takes them back in a terminal.
class TranslateCommandsTest {
    private static final String CONTENT =
            "--content=" + Path.of(System.getProperty("watchword.root"), "training-content");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aSheetIsWrittenAndOneThatNobodyHasFilledInChangesNothing() throws IOException {
        Path sheet = folder.resolve("sheet.xlsx");

        assertEquals(0, run("translate", "out", "young-leaflet", "--lang", "cs", "--to", sheet.toString()));
        assertTrue(Files.size(sheet) > 1000);
        assertEquals(1, run("translate", "in", sheet.toString(), "--lang", "cs"));
        assertTrue(complained().contains("Nothing in this sheet is translated yet"), complained());
        assertEquals(1, run("translate", "in", sheet.toString(), "--lang", "pl"));
        assertTrue(complained().contains("This sheet is for another language."), complained());
        assertFalse(Files.exists(folder.resolve("records")));
    }

    @Test
    void aDeckIsAllItsModulesAndAModuleItselfAlone() throws IOException {
        Path deck = folder.resolve("deck.xlsx");
        Path module = folder.resolve("module.xlsx");

        assertEquals(0, run("translate", "out", "taxi-drivers", "--lang", "cs", "--to", deck.toString()));
        assertEquals(0, run("translate", "out", "signs/transport", "--lang", "cs", "--to", module.toString()));
        assertTrue(Files.size(deck) > 2 * Files.size(module));
        assertEquals(1, run("translate", "in", deck.toString(), "--lang", "cs"));
        assertTrue(complained().contains("Nothing in this sheet is translated yet"), complained());
    }

    @Test
    void aPrintOrALanguageThatIsNoneIsTold() {
        String to = folder.resolve("sheet.xlsx").toString();

        assertEquals(1, run("translate", "out", "nothing", "--lang", "cs", "--to", to));
        assertTrue(complained().contains("There is nothing “nothing” to translate."), complained());
        assertEquals(1, run("translate", "out", "--lang", "../x", "--to", to));
        assertTrue(complained().contains("is no code of a language"), complained());
        assertFalse(Files.exists(folder.resolve("sheet.xlsx")));
    }

    @ParameterizedTest
    @EnumSource(SheetFault.Kind.class)
    void everyFaultHasASentence(SheetFault.Kind kind) {
        String sentence = FaultWord.sentence(new SheetFault(kind, 7, "poster", "lead-1"), Texts.of(Language.ENGLISH));

        assertTrue(sentence.endsWith(".") && sentence.length() > 20, sentence);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data=" + folder.resolve("records"), CONTENT));
        all.addAll(List.of(arguments));
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), library -> true);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), question -> Optional.empty());
        return Watchword.run(machine, console, all.toArray(String[]::new));
    }

    private String complained() {
        return err.toString();
    }
}
