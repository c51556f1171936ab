package org.watchword.desktop.lock;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Texts;

/// A page about the lock in plain words. What is typed into it never stands here.
///
/// @param words paragraphs below the title
/// @param groups of a recovery key to be copied, or none
/// @param trouble what was not right with what was typed
/// @param next words of the one button that is the next thing to press
/// @param busy while a passphrase is being tried, which takes a moment on purpose
record LockViewState(
        LockStep step,
        String title,
        List<String> words,
        List<Box> boxes,
        List<String> groups,
        Optional<String> trouble,
        String next,
        List<Other> others,
        boolean busy) {

    /// A box to type into.
    ///
    /// @param secret whether what is typed is hidden until she wants to see it
    record Box(String label, String hint, boolean secret) {}

    /// Another way than the next thing.
    record Other(Way way, String name) {}

    /// The other ways there are.
    enum Way {
        /// The recovery key in place of the passphrase.
        KEY,
        /// The passphrase after all.
        PASSPHRASE,
        /// Away from here, with nothing changed.
        AWAY,
        /// Onto paper.
        PRINT,
        /// The key once more.
        PAPER
    }

    /// The page of a step.
    ///
    /// @param away the words of the way away from here; empty when there is none
    /// @param groups of the recovery key that is being made, or none
    static LockViewState of(
            LockStep step, Optional<String> away, List<String> groups, LockProgress progress, Texts texts) {
        LockPages pages = new LockPages(texts);
        return new LockViewState(
                step,
                texts.get(pages.title(step, progress.shut())),
                pages.words(step, progress.shut()),
                pages.boxes(step),
                step == LockStep.PAPER ? groups : List.of(),
                progress.trouble(),
                texts.get(progress.busy() ? LockWord.BUSY : pages.next(step, progress.shut())),
                pages.others(step, away),
                progress.busy());
    }

    /// How far it has come.
    ///
    /// @param shut what the page stands before
    record LockProgress(boolean busy, Shut shut, Optional<String> trouble) {}
}
