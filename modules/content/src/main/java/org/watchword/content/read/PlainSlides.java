package org.watchword.content.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.media.PictureShape;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;

/// Lays the plain slides over those of the source, whole slides at a time: a picture and a few words, whatever the
/// source's layout. Who to call stays a list. What the program draws itself keeps its layout too, and needs no plain
/// slide.
final class PlainSlides {

    private static final Set<Layout> DRAWN = EnumSet.of(Layout.QUESTION, Layout.VIDEO, Layout.BREAK, Layout.JOIN);
    private static final Set<Layout> LISTED = EnumSet.of(Layout.CONTACTS, Layout.CLOSE);

    private final Shelf shelf;
    private final String folder;
    private final String form;

    PlainSlides(Shelf shelf, String folder, String form) {
        this.shelf = shelf;
        this.folder = folder;
        this.form = form;
    }

    Sources<Slide> over(Sources<Slide> source) {
        String file = folder + "slides." + form + ".md";
        if (!shelf.layer().has(file)) {
            return source;
        }
        return shelf.page(file, folder, form)
                .flatMap(page -> page.outline().map(outline -> over(source, page, new TranslatedPage(page, outline))))
                .orElse(source);
    }

    private Sources<Slide> over(Sources<Slide> source, PageReader page, TranslatedPage plain) {
        List<String> needed = source.all().stream()
                .filter(slide -> !DRAWN.contains(slide.layout()))
                .map(slide -> slide.id().slide())
                .toList();
        Map<String, Chapter> fresh = plain.fresh("slide", source.hashes(), needed);
        List<Slide> slides = new ArrayList<>();
        for (Slide slide : source.all()) {
            slides.add(Optional.ofNullable(fresh.get(slide.id().slide()))
                    .map(chapter -> plain(slide, chapter, page, plain.title()))
                    .orElse(slide));
        }
        return new Sources<>(plain.title(), slides, source.hashes());
    }

    private Slide plain(Slide source, Chapter chapter, PageReader page, String section) {
        boolean kept = LISTED.contains(source.layout()) || DRAWN.contains(source.layout());
        SlideText text = text(source, kept ? source.layout() : Layout.PLAIN, chapter, page);
        Layout layout = kept ? source.layout() : layout(text.body());
        return new Slide(
                source.id(),
                section,
                text.heading(),
                layout,
                form,
                false,
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
                        .flatMap(name -> shelf.layer().bytes(name, Layer.PICTURE_MOST).stream())
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
