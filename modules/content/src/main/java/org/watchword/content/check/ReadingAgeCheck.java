package org.watchword.content.check;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.WordProblem;
import org.watchword.content.text.Passage;
import org.watchword.content.text.PlainForm;
import org.watchword.content.text.SourcePlace;

/// How old a reader must be to follow a file, in English only, and how long its sentences are.
final class ReadingAgeCheck implements Check {

    private static final int SLIDES = 11;
    private static final int PRINTS = 9;
    private static final int SENTENCE = 15;
    private static final int PRINTED_SENTENCE = 12;

    /// What is read by people in the room, or on paper.
    static final Set<Passage.Kind> READ = EnumSet.of(
            Passage.Kind.HEADING,
            Passage.Kind.BODY,
            Passage.Kind.HANDOUT,
            Passage.Kind.QUESTION,
            Passage.Kind.OPTION,
            Passage.Kind.FEEDBACK,
            Passage.Kind.EXPLANATION,
            Passage.Kind.PRINT,
            Passage.Kind.PRINT_HEADING);

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        Map<Path, List<Passage>> files = library.passages().stream()
                .filter(passage -> READ.contains(passage.kind()))
                .collect(Collectors.groupingBy(passage -> passage.place().file(), TreeMap::new, Collectors.toList()));
        files.forEach((file, passages) -> look(new SourcePlace(file, 1), passages, problems));
    }

    private static void look(SourcePlace place, List<Passage> passages, Consumer<Problem> problems) {
        Passage.Kind kind = passages.getFirst().kind();
        boolean print = kind == Passage.Kind.PRINT || kind == Passage.Kind.PRINT_HEADING;
        int target = print ? PRINTS : SLIDES;
        int longest = print ? PRINTED_SENTENCE : SENTENCE;
        Readability read = Readability.of(passages.stream().map(Passage::text).toList());
        if (read.own() < ReadingAge.FEWEST_WORDS) {
            return;
        }
        if (PlainForm.language(passages.getFirst().language()).equals("en") && read.age() > target) {
            problems.accept(new WordProblem.HardToRead(place, (int) Math.ceil(read.age()), target));
        }
        if (read.average() > longest) {
            problems.accept(new WordProblem.LongOnAverage(place, (int) Math.ceil(read.average()), longest));
        }
    }
}
