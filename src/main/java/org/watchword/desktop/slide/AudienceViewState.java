package org.watchword.desktop.slide;

import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Faces;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.SlideWord;
import org.watchword.desktop.slide.face.Wall;
import org.watchword.session.SessionState;
import org.watchword.session.View;

/// Everything the audience's window can show, and nothing else: it has no field for notes, so notes cannot leak.
///
/// @param colours of the deck's audience
/// @param progress through the deck, 0 to 1; nothing is drawn for 0
/// @param mark a warning that stands on the slide, such as DRAFT; empty for none
public record AudienceViewState(Face face, DeckColours colours, double progress, String mark) {
    /// A black wall: before a session, and whenever there is nothing to show.
    public static final AudienceViewState BLACK = new AudienceViewState(new Face.Black(), DeckColours.TEAL, 0, "");

    /// What the audience sees in a session.
    public static AudienceViewState of(SessionState state, Material material) {
        Wall wall = new Wall(material);
        return new AudienceViewState(
                wall.face(state),
                DeckColours.of(material.plan().deck().audience()),
                wall.progress(state),
                mark(wall.draft(state), material));
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
        PlannedSlide planned = material.plan().slides().get(slide);
        double progress = (slide + 1.0) / material.plan().slides().size();
        return of(planned, step, hands, material, progress);
    }

    static AudienceViewState of(PlannedSlide planned, int step, Hands hands, Material material, double progress) {
        return new AudienceViewState(
                new Faces(material).of(planned, step, hands),
                DeckColours.of(material.plan().deck().audience()),
                progress,
                mark(planned.slide().draft(), material));
    }

    private static String mark(boolean draft, Material material) {
        return draft ? material.texts().get(SlideWord.DRAFT) : "";
    }
}
