package org.watchword.desktop.slide;

import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Faces;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.desktop.slide.face.SlideWord;
import org.watchword.desktop.slide.face.Told;
import org.watchword.desktop.slide.face.Wall;
import org.watchword.session.SessionState;
import org.watchword.session.View;

/// Everything the audience's window can show, and nothing else: it has no field for notes, so notes cannot leak. The
/// time that runs while people talk is not in it either: a wall that changes each second could not be drawn ahead, so
/// [WallClock] lies over it.
///
/// @param also the same in the room's second language, to stand below; null unless both are read
/// @param colours of the deck's audience
/// @param palette in which of their values they are drawn
/// @param progress through the deck, 0 to 1; nothing is drawn for 0
/// @param mark a warning that stands on the slide, such as DRAFT; empty for none
public record AudienceViewState(
        Told told, @Nullable Told also, DeckColours colours, Palette palette, double progress, String mark) {
    /// A black wall: before a session, and whenever there is nothing to show.
    public static final AudienceViewState BLACK =
            new AudienceViewState(new Told(new Face.Black(), "en"), null, DeckColours.TEAL, Palette.USUAL, 0, "");

    /// What the wall shows in its first language.
    public Face face() {
        return told.face();
    }

    /// What the audience sees in a session.
    public static AudienceViewState of(SessionState state, Material material) {
        Material speaking = material.speaking();
        Wall wall = new Wall(speaking);
        Material below = material.below();
        Told lower = below == null ? null : new Wall(below).told(state);
        boolean draft = wall.draft(state) || (below != null && new Wall(below).draft(state));
        return of(wall.told(state), lower, material, wall.progress(state), mark(draft, speaking));
    }

    /// What the audience sees after what it saw before: a frozen wall keeps every stroke of it.
    ///
    /// @param before null when nothing was shown yet
    public static AudienceViewState after(@Nullable AudienceViewState before, SessionState state, Material material) {
        if (before != null && before.progress() > 0 && state.show().view() == View.FROZEN) {
            return before;
        }
        return of(state, material);
    }

    /// A slide of the plan without a session, for pictures, overviews and measuring. Its question is being read.
    ///
    /// @param slide index in the plan, from 0
    /// @param step from 0; a large one shows all of it
    public static AudienceViewState ofSlide(Material material, int slide, int step) {
        return ofSlide(material, slide, step, Hands.READING);
    }

    /// The same, with its question as far as `hands` say.
    public static AudienceViewState ofSlide(Material material, int slide, int step, Hands hands) {
        Material speaking = material.speaking();
        Material below = material.below();
        PlannedSlide planned = speaking.plan().slides().get(slide);
        PlannedSlide under = below == null ? null : below.plan().slides().get(slide);
        Told lower = below == null || under == null ? null : new Faces(below).told(under, step, hands);
        double progress = (slide + 1.0) / speaking.plan().slides().size();
        String mark = mark(planned.draft() || (under != null && under.draft()), speaking);
        return of(new Faces(speaking).told(planned, step, hands), lower, material, progress, mark);
    }

    /// A slide that stands in neither language twice: what nobody has translated is shown once.
    private static AudienceViewState of(
            Told told, @Nullable Told lower, Material material, double progress, String mark) {
        Told also = lower != null && lower.language().equals(told.language()) ? null : lower;
        DeckColours colours = DeckColours.of(material.plan().deck().audience());
        return new AudienceViewState(told, also, colours, material.palette(), progress, mark);
    }

    private static String mark(boolean draft, Material material) {
        return draft ? material.texts().get(SlideWord.DRAFT) : "";
    }
}
