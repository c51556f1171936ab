package org.watchword.content.media;

import java.time.Duration;
import java.util.List;

/// What is said in a film, for those who do not hear it. The program draws them itself, because a film's own may be
/// small, pale, or not there on another computer.
///
/// @param cues in the order in which they begin
public record Captions(List<Cue> cues) {
    /// A film in which nothing is said.
    public static final Captions NONE = new Captions(List.of());

    /// Keeps its own copy.
    public Captions {
        cues = List.copyOf(cues);
    }

    /// The lines that stand at a time of the film; none between two cues. Where cues overlap, the earlier one stands
    /// above.
    public List<String> at(Duration time) {
        return cues.stream()
                .filter(cue -> cue.stands(time))
                .flatMap(cue -> cue.lines().stream())
                .toList();
    }
}
