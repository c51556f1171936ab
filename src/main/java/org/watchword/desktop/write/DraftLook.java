package org.watchword.desktop.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.check.Checker;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.SlideDraft;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.write.SlideFile;
import org.watchword.desktop.slide.SlideFrames;
import org.watchword.room.compose.Writing;

/// A look at one slide while it is written: what it would be in the library, and what is wrong with it.
///
/// @param draft the library with it
/// @param slide empty while it cannot be read
/// @param problems of the whole file, and of what does not fit a projector of this slide
record DraftLook(Library draft, SlideId id, Optional<Slide> slide, List<Problem> problems) {

    /// Not for the window thread: slides are read and laid out.
    static DraftLook at(Library library, Writing writing, SlideFile file, String id, SlideFrames frames) {
        Library draft = SlideDraft.with(library, writing.module(), writing.folder(), file.text());
        SlideId slideId = new SlideId(writing.module().id(), id);
        Optional<Slide> slide = draft.planner().slide(slideId, writing.module().language());
        List<Problem> problems = new ArrayList<>(Checker.checkSlides(draft, writing.file()));
        if (slide.isPresent()) {
            problems.addAll(frames.misfits(draft, slideId));
        }
        return new DraftLook(draft, slideId, slide, problems);
    }
}
