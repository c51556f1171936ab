package org.watchword.content.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.watchword.content.library.Library;
import org.watchword.content.library.WordList;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.WordProblem;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;

/// Finds the words and pictures that `words.yaml` lists.
final class AvoidedWordCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (Passage passage : library.passages()) {
            if (passage.kind() == Passage.Kind.SOURCE || passage.kind() == Passage.Kind.DIRECTORY) {
                continue;
            }
            for (WordList.Avoided avoided : library.words().text().getOrDefault(passage.language(), List.of())) {
                words(passage, avoided, problems);
            }
            if (passage.kind() == Passage.Kind.ALT) {
                library.words().pictures().stream()
                        .flatMap(word -> phrase(word).matcher(passage.text()).results())
                        .forEach(found -> problems.accept(
                                new WordProblem.AvoidedPicture(passage.placeOf(found.start()), found.group())));
            }
        }
        for (Path picture : library.media().keySet()) {
            fileName(picture, library.words().pictures(), problems);
        }
    }

    private static void words(Passage passage, WordList.Avoided avoided, Consumer<Problem> problems) {
        List<MatchResult> right = avoided.except().stream()
                .flatMap(phrase -> phrase(phrase).matcher(passage.text()).results())
                .toList();
        avoided.words().stream()
                .flatMap(word -> phrase(word).matcher(passage.text()).results())
                .filter(found -> right.stream()
                        .noneMatch(phrase -> phrase.start() <= found.start() && found.end() <= phrase.end()))
                .forEach(found -> problems.accept(new WordProblem.Avoided(
                        passage.placeOf(found.start()), found.group(), avoided.instead(), avoided.why())));
    }

    private static void fileName(Path picture, List<String> avoided, Consumer<Problem> problems) {
        String name = picture.getFileName().toString();
        for (String word : avoided) {
            Pattern part = Pattern.compile(
                    "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            if (part.matcher(name).find()) {
                problems.accept(new WordProblem.AvoidedPicture(new SourcePlace(picture, 1), word));
            }
        }
    }

    /// Whole words, in any case, with any blanks between them.
    private static Pattern phrase(String words) {
        String quoted = String.join(
                "\\s+",
                Pattern.compile("\\s+")
                        .splitAsStream(words.strip())
                        .map(Pattern::quote)
                        .toList());
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}'’-])" + quoted + "(?![\\p{L}\\p{N}-]|['’]\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
