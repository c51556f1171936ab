package org.watchword.desktop.questions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.exchange.ExportResult;
import org.watchword.exchange.ImportResult;
import org.watchword.exchange.item.Format;

/// How far the trainer has come on the page with questions from other programs.
sealed interface QuestionsStep {
    /// Nothing was chosen yet.
    record Begun() implements QuestionsStep {}

    /// A file was looked at; nothing is written.
    record Looked(ForeignFile file, ImportResult.Imported found) implements QuestionsStep {}

    /// The new module is on the disk.
    ///
    /// @param questions how many stand in it
    /// @param drafts how many of them still lack something
    record Kept(Path folder, long questions, long drafts) implements QuestionsStep {}

    /// Questions go out.
    ///
    /// @param modules those that have questions
    /// @param chosen a place in that list
    /// @param result what came of writing; empty while it is under way
    record Out(List<OutgoingModule> modules, int chosen, Format format, Optional<ExportResult> result)
            implements QuestionsStep {
        public Out {
            modules = List.copyOf(modules);
        }

        OutgoingModule module() {
            return modules.get(chosen);
        }
    }
}
