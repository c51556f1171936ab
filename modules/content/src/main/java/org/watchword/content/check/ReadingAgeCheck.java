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
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.WordProblem;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;

/// How old a reader must be to follow a file. English only.
final class ReadingAgeCheck implements Check {

    private static final int SLIDES = 12;
    private static final int PUBLIC = 11;
    private static final int AFFECTED = 10;

    private static final Set<Passage.Kind> READ = EnumSet.of(
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
                .filter(passage -> passage.language().equals("en") && READ.contains(passage.kind()))
                .collect(Collectors.groupingBy(passage -> passage.place().file(), TreeMap::new, Collectors.toList()));
        files.forEach((file, passages) -> {
            int target = target(library, passages.getFirst());
            ReadingAge.of(passages.stream().map(Passage::text).toList())
                    .filter(age -> age > target)
                    .ifPresent(age -> problems.accept(
                            new WordProblem.HardToRead(new SourcePlace(file, 1), (int) Math.ceil(age), target)));
        });
    }

    private static int target(Library library, Passage passage) {
        return switch (passage.kind()) {
            case PRINT, PRINT_HEADING ->
                library.print(passage.owner()).map(Print::voice).orElse(PrintVoice.PUBLIC) == PrintVoice.AFFECTED
                        ? AFFECTED
                        : PUBLIC;
            default -> SLIDES;
        };
    }
}
