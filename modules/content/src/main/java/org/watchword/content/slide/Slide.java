package org.watchword.content.slide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.question.QuestionId;
import org.watchword.content.text.Block;
import org.watchword.content.text.SourcePlace;

/// One slide in one language, as it was written.
///
/// @param section the module's title, drawn small above the heading
/// @param language the language it is really in: the source's when there is no translation
/// @param draft a translation that no person has checked
/// @param minutes planned, 0 to 60
/// @param revealsList list items come one at a time
/// @param sensitive announced to the trainer one slide before
/// @param optional may be skipped when time is short
/// @param question what it asks; only with [Layout#QUESTION]
/// @param timer how long people talk; only with [Layout#DISCUSSION]
/// @param onlyIn the area whose law, services or numbers it tells of; empty: it is right everywhere
/// @param handout what is printed on the handout; empty: the body
/// @param beforeYouShow shown to the trainer one slide earlier
public record Slide(
        SlideId id,
        String section,
        String heading,
        Layout layout,
        String language,
        boolean draft,
        double minutes,
        boolean revealsList,
        boolean sensitive,
        boolean optional,
        Columns columns,
        Chart chart,
        Optional<QuestionId> question,
        Optional<Duration> timer,
        Optional<Area> onlyIn,
        List<Block> body,
        List<Note> notes,
        List<Block> handout,
        List<Block> beforeYouShow,
        SourcePlace place) {

    public Slide {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        handout = List.copyOf(handout);
        beforeYouShow = List.copyOf(beforeYouShow);
    }

    /// Whether it is right in an area: in its own and below it, or everywhere.
    public boolean isRightIn(Area area) {
        return onlyIn.map(own -> own.equals(area)
                        || area.parent().filter(this::isRightIn).isPresent())
                .orElse(true);
    }

    /// How many presses it takes to show all of it, at least 1: the heading, then each item of a revealed list; the
    /// still of a film, then the film.
    public int steps() {
        if (layout == Layout.VIDEO) {
            return 2;
        }
        if (!revealsList) {
            return 1;
        }
        return 1
                + body.stream()
                        .mapToInt(block -> block instanceof Block.Bullets list
                                ? list.items().size()
                                : 0)
                        .sum();
    }
}
