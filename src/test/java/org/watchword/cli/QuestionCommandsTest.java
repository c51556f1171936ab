package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.questions.RefusalWord;
import org.watchword.desktop.questions.RemarkWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Refusal;
import org.watchword.exchange.item.Remark;
import org.watchword.room.OperatingSystem;

/// Takes questions in and out in a terminal, as a coordinator would.
class QuestionCommandsTest {

    private static final String GIFT = "Who?{=you#Yes. ~me#No. ####So.}\n\nOnly words\n";
    private static final String CONTENT =
            "--content=" + Path.of(System.getProperty("watchword.root"), "training-content");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void eachQuestionIsToldAndTheFileIsWrittenOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.gift"), GIFT);
        Path module = folder.resolve("new").resolve("module");
        assertEquals(0, run("questions", "import", file.toString(), "--to", module.toString()), complained());
        assertTrue(said().contains("1: changed, a draft: Who?"), said());
        assertTrue(said().contains("    Still to write: where the answer comes from."), said());
        assertTrue(said().contains("3: skipped: Only words"), said());
        assertTrue(said().contains("One question read in, 1 skipped."), said());
        String written = Files.readString(module.resolve("questions.en.md"));
        assertTrue(written.contains("draft: true"), written);
        assertEquals(1, run("questions", "import", file.toString(), "--to", module.toString()));
        assertTrue(complained().contains("is there already and was not touched"), complained());
        assertEquals(written, Files.readString(module.resolve("questions.en.md")));
    }

    @Test
    void programsGetAnArray() throws IOException {
        Path file = Files.writeString(folder.resolve("a.gift"), GIFT);
        assertEquals(0, run("questions", "import", file.toString(), "--json"));
        assertTrue(said().startsWith("[{\"line\":1,\"title\":\"Who?\",\"verdict\":\"changed\",\"id\":\"who\""), said());
    }

    @Test
    void aFileThatIsNoneIsSaidWithItsLine() throws IOException {
        assertEquals(1, run("questions", "import", folder.resolve("none").toString()));
        assertTrue(complained().contains("cannot be opened"), complained());
        Path file = Files.writeString(folder.resolve("a.xml"), "<quiz>\n<question>\n</quiz>");
        assertEquals(1, run("questions", "import", file.toString()));
        assertTrue(complained().contains("Line 3: The file is damaged"), complained());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aModuleIsWrittenInEveryFormat(Format format) throws IOException {
        Path file = folder.resolve("out").resolve("q." + format.ending());
        int exit = run(
                CONTENT, "questions", "export", "signs/transport", "--format", format.name(), "--to", file.toString());
        boolean fits = exit == 0;
        assertTrue(fits || complained().contains("No question fits this format"), complained());
        assertEquals(fits, Files.exists(file));
        assertFalse(fits && Files.size(file) < 100);
        assertTrue(fits || format == Format.KAHOOT, complained());
    }

    @Test
    void anUnknownModuleIsAnsweredWithThoseThereAre() {
        assertEquals(1, run(CONTENT, "questions", "export", "no/where", "--format", "gift", "--to", "x"));
        assertTrue(complained().contains("signs/transport"), complained());
        assertEquals(2, run("questions", "export", "a/b", "--format", "word", "--to", "x"));
    }

    @Test
    void everyRemarkAndEveryRefusalHasItsSentence() {
        Texts texts = Texts.of(Language.ENGLISH);
        for (Remark remark : Remark.values()) {
            assertFalse(RemarkWord.say(texts, new Reason(remark, "it")).isBlank());
        }
        for (Refusal refusal : Refusal.values()) {
            assertFalse(texts.get(RefusalWord.of(refusal)).isBlank());
        }
        assertEquals(Remark.values().length, RemarkWord.values().length);
        assertEquals(Refusal.values().length, RefusalWord.values().length);
    }

    private int run(String... arguments) {
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), library -> true);
        return Watchword.run(
                machine,
                new Console(new PrintWriter(out), new PrintWriter(err), question -> Optional.empty()),
                arguments);
    }

    private String said() {
        return out.toString();
    }

    private String complained() {
        return err.toString();
    }
}
