package org.watchword.desktop.questions;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.exchange.ImportResult;
import org.watchword.exchange.QuestionExport;
import org.watchword.exchange.item.Format;

/// Files of other programs, and a library to write out.
final class GivenQuestions {
    static final Path CONTENT =
            Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");

    /// One that is a draft, one more, and one that cannot be asked.
    static final String GIFT = """
            Who do you call when somebody is in danger now?{
            =The emergency number#They come at once.
            ~A colleague#They cannot come in time.
            ####Call before you do anything else.}

            A phone is held by somebody else.{TRUE#Then you would see it.}

            The {=first} and the {=second} gap

            Only words
            """;

    private GivenQuestions() {}

    static ForeignFile file(String text) {
        return new ForeignFile("fire-safety.gift", text.getBytes(StandardCharsets.UTF_8));
    }

    static QuestionsStep.Looked looked(String text) {
        ForeignFile file = file(text);
        return new QuestionsStep.Looked(
                file, assertInstanceOf(ImportResult.Imported.class, file.read(GrammarWords.ENGLISH)));
    }

    static QuestionsStep.Out out(Format format) {
        Library library = LibraryReader.read(List.of(CONTENT));
        TrainingModule module = library.module("signs/transport").orElseThrow();
        OutgoingModule outgoing = new OutgoingModule(
                module.id(), module.text("en").title(), module.text("en").questions());
        return new QuestionsStep.Out(
                List.of(outgoing),
                0,
                format,
                Optional.of(new QuestionExport(format, _ -> Optional.of("999"), "en").write(outgoing.questions())));
    }
}
