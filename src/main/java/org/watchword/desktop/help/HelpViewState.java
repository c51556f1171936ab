package org.watchword.desktop.help;

import java.util.List;
import java.util.stream.IntStream;
import org.watchword.content.guide.GuideHit;
import org.watchword.content.guide.GuidePage;
import org.watchword.desktop.text.Texts;

/// The guide in plain words.
///
/// @param page that is shown while nothing is looked for
/// @param typed what is looked for
/// @param found the pages that have it
/// @param said how many those are; empty while nothing is looked for
/// @param mayGoBack whether there was a page before
record HelpViewState(GuidePage page, String typed, List<Row> found, String said, boolean mayGoBack) {

    /// A page that was found.
    ///
    /// @param chosen whether Enter opens it
    record Row(String page, String title, String excerpt, boolean chosen) {}

    HelpViewState {
        found = List.copyOf(found);
    }

    /// A page of the guide.
    static HelpViewState reading(GuidePage page, boolean mayGoBack) {
        return new HelpViewState(page, "", List.of(), "", mayGoBack);
    }

    /// What was found.
    ///
    /// @param page to come back to
    /// @param chosen counted from 0
    static HelpViewState looking(GuidePage page, String typed, List<GuideHit> hits, int chosen, Texts texts) {
        List<Row> rows = IntStream.range(0, hits.size())
                .mapToObj(at -> row(hits.get(at), at == chosen))
                .toList();
        String said = rows.isEmpty() ? texts.get(HelpWord.NOTHING) : texts.get(HelpWord.FOUND, rows.size());
        return new HelpViewState(page, typed, rows, said, true);
    }

    private static Row row(GuideHit hit, boolean chosen) {
        return new Row(hit.page().id(), hit.page().title(), hit.excerpt(), chosen);
    }

    /// Whether something is looked for.
    boolean looking() {
        return !said.isEmpty();
    }
}
