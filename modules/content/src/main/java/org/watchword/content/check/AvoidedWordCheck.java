package org.watchword.content.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.WordProblem;
import org.watchword.content.text.Passage;
import org.watchword.content.text.PlainForm;
import org.watchword.content.text.SourcePlace;

/// Finds the words and pictures that `words.yaml` lists.
final class AvoidedWordCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        Map<String, List<Wording>> wordings = new HashMap<>();
        library.words()
                .text()
                .forEach((language, avoided) ->
                        wordings.put(language, avoided.stream().map(Wording::of).toList()));
        List<WholeWords> pictures =
                library.words().pictures().stream().map(WholeWords::of).toList();
        for (Passage passage : library.passages()) {
            if (passage.kind() != Passage.Kind.SOURCE && passage.kind() != Passage.Kind.DIRECTORY) {
                words(passage, wordings.getOrDefault(PlainForm.language(passage.language()), List.of()), problems);
            }
            if (passage.kind() == Passage.Kind.ALT) {
                pictures.stream()
                        .flatMap(word -> word.in(passage.text()))
                        .forEach(found -> problems.accept(
                                new WordProblem.AvoidedPicture(passage.placeOf(found.start()), found.group())));
            }
        }
        fileNames(library, problems);
    }

    private static void words(Passage passage, List<Wording> wordings, Consumer<Problem> problems) {
        for (Wording wording : wordings) {
            wording.in(passage.text())
                    .forEach(found -> problems.accept(new WordProblem.Avoided(
                            passage.placeOf(found.start()),
                            found.group(),
                            wording.avoided().instead(),
                            wording.avoided().why())));
        }
    }

    private static void fileNames(Library library, Consumer<Problem> problems) {
        for (String word : library.words().pictures()) {
            Pattern part = Pattern.compile(
                    "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            for (Path picture : library.media().keySet()) {
                if (part.matcher(String.valueOf(picture.getFileName())).find()) {
                    problems.accept(new WordProblem.AvoidedPicture(new SourcePlace(picture, 1), word));
                }
            }
        }
    }
}
