package org.watchword.room.assess;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;

/// Files of authorities that cannot be used at all. Their tests are not offered, and whoever waits for one has to be
/// told why: else she would test by the rules of another.
public final class BrokenRules {

    private static final String FOLDER = "authorities";
    private static final String ENDING = ".yaml";

    private BrokenRules() {}

    /// One for each file, with a sentence for each thing that is wrong in it.
    public static List<Refusal> in(Library library) {
        return library.problems().stream()
                .map(Problem::file)
                .flatMap(file -> id(file).stream())
                .distinct()
                .filter(id -> library.authority(id).isEmpty())
                .<Refusal>map(id ->
                        new Refusal.AuthorityBroken(id, Rulebook.problems(library, Path.of(FOLDER, id + ENDING))))
                .filter(broken -> broken instanceof Refusal.AuthorityBroken(var _, List<String> why) && !why.isEmpty())
                .toList();
    }

    private static Optional<String> id(Path file) {
        Path folder = file.getParent();
        String name = String.valueOf(file.getFileName());
        return folder != null && folder.endsWith(FOLDER) && name.endsWith(ENDING)
                ? Optional.of(name.substring(0, name.length() - ENDING.length()))
                : Optional.empty();
    }
}
