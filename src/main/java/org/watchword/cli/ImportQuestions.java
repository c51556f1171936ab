package org.watchword.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.questions.RefusalWord;
import org.watchword.desktop.questions.RemarkWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.ImportResult;
import org.watchword.exchange.QuestionImport;
import org.watchword.exchange.Verdict;
import org.watchword.exchange.item.FileRead;
import org.watchword.exchange.item.Reason;
import org.watchword.tables.WholeFile;
import tools.jackson.databind.json.JsonMapper;

/// `watchword questions import`: what becomes of each question of another program, and the file for the library.
final class ImportQuestions {

    private final Console console;
    private final boolean json;
    private final Texts texts = Texts.of(Language.ENGLISH);

    ImportQuestions(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /// Reads the file and tells; with a folder it also writes, and never over another file.
    ///
    /// @return 0 when at least one question was read in and is written where it was wished
    int read(Places places, Path file, Optional<Path> to, String language) {
        Optional<GrammarWords> words = words(places, language);
        return words.map(found -> switch (QuestionImport.read(file, found)) {
                    case ImportResult.NotImported(FileRead.Refused refused) -> refused(refused);
                    case ImportResult.Imported imported -> imported(imported, to, language);
                })
                .orElse(1);
    }

    /// The names of sections; only another language than English needs the library for them.
    private Optional<GrammarWords> words(Places places, String language) {
        if (language.equals("en")) {
            return Optional.of(GrammarWords.ENGLISH);
        }
        List<Path> layers = places.layers();
        if (layers.isEmpty()) {
            console.complain(texts.get(CliWord.NO_LIBRARY));
            return Optional.empty();
        }
        Library library = LibraryReader.read(layers);
        if (!library.settings().languages().contains(language)) {
            console.complain(texts.get(
                    CliWord.NO_LANGUAGE,
                    language,
                    String.join(", ", library.settings().languages())));
            return Optional.empty();
        }
        return Optional.of(library.settings().words().getOrDefault(language, GrammarWords.ENGLISH));
    }

    private int refused(FileRead.Refused refused) {
        String why = texts.get(RefusalWord.of(refused.why()));
        console.complain(refused.line() > 0 ? texts.get(CliWord.AT_LINE, Integer.toString(refused.line()), why) : why);
        return 1;
    }

    private int imported(ImportResult.Imported imported, Optional<Path> to, String language) {
        if (json) {
            console.say(JsonMapper.shared()
                    .writeValueAsString(
                            imported.verdicts().stream().map(this::values).toList()));
        } else {
            imported.verdicts().forEach(this::say);
            long skipped = imported.verdicts().size() - imported.kept();
            console.say(texts.get(CliWord.QUESTIONS_READ, imported.kept(), skipped));
        }
        if (imported.kept() == 0) {
            return 1;
        }
        return to.map(folder -> write(imported.markdown(), folder, language)).orElse(0);
    }

    private int write(String markdown, Path folder, String language) {
        Path file = folder.resolve("questions." + language + ".md");
        if (Files.exists(file)) {
            console.complain(texts.get(CliWord.QUESTIONS_THERE, file.toString()));
            return 1;
        }
        try {
            WholeFile.save(file, markdown.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWritten) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, String.valueOf(notWritten.getMessage())));
            return 1;
        }
        if (!json) {
            console.say(texts.get(CliWord.WRITTEN, file.toString()));
        }
        return 0;
    }

    private void say(Verdict verdict) {
        String line = Integer.toString(verdict.line());
        console.say(
                switch (verdict) {
                    case Verdict.Accepted accepted -> texts.get(CliWord.QUESTION_ACCEPTED, line, accepted.title());
                    case Verdict.Changed changed ->
                        texts.get(
                                changed.isDraft() ? CliWord.QUESTION_DRAFT : CliWord.QUESTION_CHANGED,
                                line,
                                changed.title());
                    case Verdict.Skipped skipped -> texts.get(CliWord.QUESTION_SKIPPED, line, skipped.title());
                });
        reasons(verdict).forEach(reason -> console.say("    " + RemarkWord.say(texts, reason)));
    }

    private static List<Reason> reasons(Verdict verdict) {
        List<Reason> reasons = new ArrayList<>();
        switch (verdict) {
            case Verdict.Accepted _ -> {}
            case Verdict.Changed changed -> {
                reasons.addAll(changed.changes());
                reasons.addAll(changed.toWrite());
            }
            case Verdict.Skipped skipped -> reasons.add(skipped.why());
        }
        return reasons;
    }

    private Map<String, Object> values(Verdict verdict) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("line", verdict.line());
        values.put("title", verdict.title());
        values.put("verdict", verdict.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        values.put(
                "id",
                switch (verdict) {
                    case Verdict.Accepted accepted -> accepted.id();
                    case Verdict.Changed changed -> changed.id();
                    case Verdict.Skipped _ -> "";
                });
        values.put("draft", verdict instanceof Verdict.Changed changed && changed.isDraft());
        values.put(
                "reasons",
                reasons(verdict).stream()
                        .map(reason -> RemarkWord.say(texts, reason))
                        .toList());
        return values;
    }
}
