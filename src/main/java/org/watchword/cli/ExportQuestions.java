package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.questions.ContactWords;
import org.watchword.desktop.questions.RemarkWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.ExportResult;
import org.watchword.exchange.QuestionExport;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Loss;
import org.watchword.tables.WholeFile;

/// `watchword questions export`: the questions of a module for another program, and what it does not hold.
final class ExportQuestions {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    ExportQuestions(Console console) {
        this.console = console;
    }

    /// What is wished for.
    ///
    /// @param module the module's id
    /// @param area whose numbers stand in the words
    record Wish(String module, Format format, Path to, String language, String area) {}

    /// Writes the file and tells what it does not hold.
    ///
    /// @return 0 when the file is written
    int write(Places places, Wish wish) {
        List<Path> layers = places.layers();
        if (layers.isEmpty()) {
            console.complain(texts.get(CliWord.NO_LIBRARY));
            return 1;
        }
        Library library = LibraryReader.read(layers);
        Optional<TrainingModule> module = library.module(wish.module());
        if (module.isEmpty()) {
            console.complain(
                    texts.get(CliWord.NO_MODULE, wish.module(), Ids.of(library.modules(), TrainingModule::id)));
            return 1;
        }
        if (!module.get().texts().containsKey(wish.language())) {
            console.complain(texts.get(
                    CliWord.NO_LANGUAGE,
                    wish.language(),
                    String.join(
                            ", ",
                            module.get().texts().keySet().stream().sorted().toList())));
            return 1;
        }
        List<Question> questions = module.get().text(wish.language()).questions();
        ContactWords words = new ContactWords(library, new Area(wish.area()), wish.language());
        return write(new QuestionExport(wish.format(), words, wish.language()).write(questions), wish);
    }

    private int write(ExportResult result, Wish wish) {
        result.losses().forEach(this::say);
        if (result.written() == 0) {
            console.complain(texts.get(CliWord.NO_QUESTION_FITS));
            return 1;
        }
        try {
            WholeFile.save(wish.to(), result.file());
        } catch (IOException notWritten) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, String.valueOf(notWritten.getMessage())));
            return 1;
        }
        console.say(texts.get(CliWord.QUESTIONS_WRITTEN, result.written()));
        console.say(texts.get(CliWord.WRITTEN, wish.to().toString()));
        return 0;
    }

    private void say(Loss loss) {
        CliWord word = loss.leftOut() ? CliWord.QUESTION_LEFT_OUT : CliWord.QUESTION_LOSES;
        console.say(texts.get(word, loss.question(), RemarkWord.say(texts, loss.reason())));
    }
}
