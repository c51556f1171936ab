package org.watchword.content.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.Landmarks;
import org.watchword.content.text.Passage;

/// What comes to light while a library is read, besides what it teaches.
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Path, String> media = new HashMap<>();
    private final Map<Path, Map<String, Integer>> lines = new HashMap<>();

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

    void landmarks(Path file, Map<String, Integer> linesOfFile) {
        lines.put(file, Map.copyOf(linesOfFile));
    }

    Landmarks landmarks() {
        return new Landmarks(lines);
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
