package org.watchword.desktop.tongues;

import java.util.List;
import java.util.stream.Stream;
import org.watchword.content.translation.PageReading;
import org.watchword.content.translation.PageReading.State;
import org.watchword.content.translation.Paragraph;
import org.watchword.content.translation.Reading;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// A slide or a question beside its translation, in plain words.
///
/// @param standing whether it is there, up to date, and who has read it
/// @param before of what is out of date, the paragraphs that said something else when it was translated
/// @param notKept whether it is out of date and nobody kept what it said
/// @param missing whether nothing is there to read
/// @param typing whether its words are being typed
record PartState(
        String id,
        String heading,
        String standing,
        List<Reading.Row> rows,
        List<Paragraph> before,
        boolean notKept,
        boolean missing,
        boolean typing) {

    PartState {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
    }

    /// Its title first, then its slides or questions.
    static List<PartState> of(PageReading page, String typing, Texts texts) {
        boolean none = page.title().translation().isEmpty();
        PartState title = new PartState(
                PageReading.TITLE,
                texts.get(TonguesWord.PAGE_TITLE),
                none ? texts.get(TonguesWord.PART_MISSING) : "",
                List.of(page.title()),
                List.of(),
                false,
                none,
                typing.equals(PageReading.TITLE));
        return Stream.concat(Stream.of(title), page.parts().stream().map(part -> of(part, typing, texts)))
                .toList();
    }

    private static PartState of(PageReading.Part part, String typing, Texts texts) {
        return new PartState(
                part.id(),
                part.heading(),
                standing(part, texts),
                part.rows(),
                part.before(),
                part.state() == State.STALE && part.before().isEmpty(),
                part.state() == State.MISSING,
                typing.equals(part.id()));
    }

    private static String standing(PageReading.Part part, Texts texts) {
        return switch (part.state()) {
            case MISSING -> texts.get(TonguesWord.PART_MISSING);
            case STALE -> texts.get(TonguesWord.PART_STALE);
            case DRAFT -> texts.get(TonguesWord.DRAFT);
            case CHECKED ->
                part.checked()
                        .map(who -> texts.get(TonguesWord.CHECKED, who.by(), new Days(texts, who.on()).date(who.on())))
                        .orElse("");
        };
    }

    /// How a whole page stands, on the list.
    static String of(PageReading page, Texts texts) {
        int all = page.parts().size();
        long missing = page.count(State.MISSING);
        if (missing == all) {
            return texts.get(TonguesWord.MISSING);
        }
        return texts.get(
                TonguesWord.PAGE_STANDING, all - missing, all, page.count(State.STALE), page.count(State.CHECKED));
    }
}
