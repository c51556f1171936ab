package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.watchword.desktop.travel.PackWord;
import org.watchword.exchange.pack.PackFault;
import org.watchword.room.OperatingSystem;

/// A coordinator's number travels to a trainer's laptop on a stick.
class PackCommandsTest {
    private static final Path SHIPPED = Path.of(System.getProperty("watchword.root"), "training-content");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aPackIsLookedIntoBeforeItIsOpenedAndPutAsideAgain() throws IOException {
        Path area = folder.resolve("coordinator/content/contacts/gb/essex.yaml");
        Files.createDirectories(area.getParent());
        Files.copy(SHIPPED.resolve("contacts/gb/essex.yaml"), area);
        String pack = folder.resolve("essex.watchword").toString();

        assertEquals(0, create("coordinator", "essex", pack));
        assertEquals(0, run("trainer", "pack", "show", pack));
        assertTrue(said().contains("The same as here: contacts/gb/essex"), said());
        assertEquals(1, run("trainer", "pack", "open", pack));
        assertTrue(complained().contains("Add --yes"), complained());
        assertEquals(0, run("trainer", "pack", "show"));
        assertTrue(said().contains("No pack is open here."), said());

        assertEquals(0, run("trainer", "pack", "open", pack, "--yes"));
        assertEquals(0, run("trainer", "pack", "show"));
        assertTrue(said().contains("essex, edition 1: Local, by Somebody"), said());
        assertEquals(0, run("trainer", "pack", "put-aside", "essex"));
        assertEquals(1, run("trainer", "pack", "put-aside", "essex"));
        assertTrue(complained().contains("There is no pack “essex” here."), complained());
    }

    @Test
    void whatCannotBeMadeOrOpenedIsTold() throws IOException {
        String pack = folder.resolve("a.watchword").toString();
        assertEquals(1, create("trainer", "local", pack));
        assertTrue(complained().contains("no content of your own"), complained());
        Path note = folder.resolve("trainer/content/decks/mine.yaml");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "format: deck/9\n");
        assertEquals(1, create("trainer", "Not An Id", pack));
        assertTrue(complained().contains("cannot be used in a pack"), complained());
        assertEquals(1, create("trainer", "local", pack, "--with", "decks/yours"));
        assertTrue(complained().contains("You have: decks/mine"), complained());
        assertEquals(1, create("trainer", "local", pack));
        assertTrue(complained().contains("decks/mine.yaml, line 1"), complained());

        Files.writeString(Path.of(pack), "no pack");
        assertEquals(1, run("trainer", "pack", "open", pack, "--yes"));
        assertTrue(complained().contains("This is no pack"), complained());
        assertEquals(1, run("trainer", "pack", "show", folder.resolve("nothing").toString()));
        assertTrue(complained().contains("There is no file"), complained());
    }

    @ParameterizedTest
    @EnumSource(PackFault.Kind.class)
    void everyFaultHasASentenceThatSaysWhere(PackFault.Kind kind) {
        String sentence = PackWord.sentence(new PackFault(kind, "decks/a.yaml"), Texts.of(Language.ENGLISH));
        assertTrue(sentence.length() > 40 && !sentence.contains("{"), sentence);
    }

    private int create(String laptop, String id, String pack, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "pack",
                "create",
                "--id",
                id,
                "--edition",
                "1",
                "--title",
                "Local",
                "--author",
                "Somebody",
                "--out",
                pack));
        all.addAll(List.of(more));
        return run(laptop, all.toArray(String[]::new));
    }

    private int run(String laptop, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("--content=" + SHIPPED, "--data=" + folder.resolve(laptop)));
        all.addAll(List.of(words));
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), _ -> Optional.empty());
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), _ -> true);
        return Watchword.run(machine, console, all.toArray(String[]::new));
    }

    private String said() {
        return out.toString();
    }

    private String complained() {
        return err.toString();
    }
}
