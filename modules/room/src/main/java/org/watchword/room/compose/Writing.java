package org.watchword.room.compose;

import java.nio.file.Path;
import java.util.List;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.problem.Problem;

/// Slides of the trainer's own while she writes them. They stand on the disk like this.
///
/// @param module as the library has it
/// @param folder in which its files lie
/// @param text of all slides, those among them that are not fit to be shown yet
/// @param fit which slides the room sees as they are here, by id
/// @param problems what is wrong with them
/// @param usedIn the decks that show some of them
public record Writing(
        TrainingModule module,
        Path folder,
        String text,
        List<String> fit,
        List<Problem> problems,
        List<Deck> usedIn,
        boolean undo,
        boolean redo) {

    public Writing {
        fit = List.copyOf(fit);
        problems = List.copyOf(problems);
        usedIn = List.copyOf(usedIn);
    }

    /// Where its slides stand.
    public Path file() {
        return SlideFiles.slides(folder, module.language());
    }
}
