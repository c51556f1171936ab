package org.watchword.content.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.media.PictureShape;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;

/// A plain slide: a picture and a few words, whatever its source's layout. Who to call stays a list. What the program
/// draws itself keeps its layout too, and needs no plain slide.
///
/// @param folder of the module, ending in `/`
record PlainSlides(Layer layer, String folder) implements Overlay.Rendering<Slide> {

    private static final Set<Layout> DRAWN = EnumSet.of(Layout.QUESTION, Layout.VIDEO, Layout.BREAK, Layout.JOIN);
    private static final Set<Layout> LISTED = EnumSet.of(Layout.CONTACTS, Layout.CLOSE);

    @Override
    public String block() {
        return "slide";
    }

    @Override
    public String id(Slide source) {
        return source.id().slide();
    }

    @Override
    public boolean isNeeded(Slide source) {
        return !DRAWN.contains(source.layout());
    }

    @Override
    public Slide render(Slide source, Chapter chapter, PageReader page, TranslatedPage plain) {
        boolean kept = LISTED.contains(source.layout()) || DRAWN.contains(source.layout());
        SlideText text = text(source, kept ? source.layout() : Layout.PLAIN, chapter, page);
        Layout layout = kept ? source.layout() : layout(text.body());
        return new Slide(
                source.id(),
                plain.title(),
                text.heading(),
                layout,
                page.language(),
                plain.draft(),
                source.minutes(),
                kept && source.revealsList(),
                source.sensitive(),
                source.optional(),
                source.columns(),
                source.chart(),
                source.question(),
                source.timer(),
                source.onlyIn(),
                text.body(),
                sourced(text.notes(), source.notes()),
                text.handout(),
                text.beforeYouShow(),
                text.place());
    }

    private static SlideText text(Slide source, Layout layout, Chapter chapter, PageReader page) {
        return new SlideTextReader(page)
                .read(chapter, layout, false, source.id().toString());
    }

    /// A wide picture stands above the words, any other beside them.
    private Layout layout(List<Block> body) {
        return body.stream()
                        .filter(Block.Picture.class::isInstance)
                        .map(picture -> folder + "media/"
                                + ((Block.Picture) picture).file().getFileName())
                        .flatMap(name -> layer.bytes(name, Layer.PICTURE_MOST).stream())
                        .anyMatch(bytes -> PictureShape.of(bytes) == PictureShape.WIDE)
                ? Layout.PICTURE
                : Layout.PLAIN;
    }

    /// The plain notes, with the sources of the slide they stand for: they say the same.
    private static List<Note> sourced(List<Note> notes, List<Note> source) {
        return notes.isEmpty()
                ? notes
                : Stream.concat(notes.stream(), source.stream().filter(note -> note.voice() == Voice.SOURCE))
                        .toList();
    }
}
