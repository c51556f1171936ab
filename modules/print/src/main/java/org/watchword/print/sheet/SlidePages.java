package org.watchword.print.sheet;

import java.util.List;
import java.util.function.Predicate;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.SlideCopy;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// A page for each slide: of a screen's shape with its answers after the questions, or a whole lying sheet.
///
/// @param which of the slides
/// @param width in points; 0 for a screen's
/// @param height in points; 0 for a screen's
record SlidePages(TypeCases types, DeckDesk desk, Predicate<PlannedSlide> which, double width, double height)
        implements Sheet {

    /// As a file for a screen.
    static SlidePages screens(TypeCases types, DeckDesk desk) {
        return new SlidePages(types, desk, planned -> true, 0, 0);
    }

    @Override
    public void draw(PrintFile file) throws Refusal {
        DraftStamp stamp = new DraftStamp(types.in(new Writing("en")));
        for (PlannedSlide planned : desk.plan().slides()) {
            if (planned.slide().layout() == Layout.JOIN || !which.test(planned)) {
                continue;
            }
            List<SlideCopy> shown = width > 0 ? List.of(desk.face(planned)) : desk.screens(planned);
            for (SlideCopy copy : shown) {
                Role role = file.pageCount() == 0 ? Role.TITLE : Role.HEADING;
                SlideShape shape = width > 0 ? SlideShape.sheet(width, height, role) : SlideShape.screen(role);
                SlideFace face = SlideFace.of(types, copy, shape);
                Page page = file.page(shape.width(), shape.height());
                face.draw(new Spot(page, file.root().child(Role.SECTION), 0, 0, shape.width()));
                if (copy.draft()) {
                    stamp.draw(page);
                }
            }
        }
    }
}
