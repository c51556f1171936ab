package org.watchword.content.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.Passage;

/// What comes to light while a library is read, besides what it teaches.
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Path, String> media = new HashMap<>();

    void tell(Problem problem) {
        problems.add(problem);
    }

    void heard(Passage passage) {
        if (!passage.text().isBlank()) {
            passages.add(passage);
        }
    }

    void seen(Path file, String sha256) {
        media.put(file, sha256);
    }

    List<Problem> problems() {
        return problems;
    }

    List<Passage> passages() {
        return passages;
    }

    Map<Path, String> media() {
        return media;
    }
}
