package org.watchword.content.guide;

import java.util.List;
import java.util.Optional;

/// The guide: its list of contents, and its pages in the order of that list.
///
/// @param contents the page that names all others; its title is the guide's
public record Guide(GuidePage contents, List<GuidePage> pages) {

    public Guide {
        pages = List.copyOf(pages);
    }

    /// A page by its id, the list of contents too.
    public Optional<GuidePage> page(String id) {
        return contents.id().equals(id)
                ? Optional.of(contents)
                : pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /// The page that explains a screen.
    ///
    /// @param screen its name, such as `prepare`
    public Optional<GuidePage> about(String screen) {
        return pages.stream().filter(page -> page.screens().contains(screen)).findFirst();
    }

    /// The pages that have every word that was typed, the best first; none while nothing is typed.
    public List<GuideHit> search(String typed) {
        return GuideHit.in(pages, typed);
    }
}
