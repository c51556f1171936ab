package org.watchword.content.markdown;

import java.nio.file.Path;
import java.util.Optional;
import org.watchword.content.text.SourcePlace;

/// The pictures and films beside a page.
public interface Media {

    /// The file named by `reference`, such as `media/taxi.svg`; empty after telling why it cannot be used.
    Optional<Path> find(String reference, SourcePlace place);

    /// The captions of a film in the page's language, by the film's reference.
    Optional<Path> captions(String reference, SourcePlace place);
}
