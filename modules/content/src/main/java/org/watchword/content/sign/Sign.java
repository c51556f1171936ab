package org.watchword.content.sign;

import java.util.List;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// Something that a person may notice, written once for slides, questions and prints. One sign proves nothing, so each
/// has beside it what else it could be.
///
/// @param words what is noticed
/// @param otherwise what else it could be
/// @param forms of exploitation it is reported for: `labour`, `sexual`, `criminal`, `domestic` or `any`
/// @param sectors where it is noticed: `general` or a name of FORMAT.md §8
/// @param sources at least one
public record Sign(
        String id,
        LocalText words,
        LocalText otherwise,
        List<String> forms,
        List<String> sectors,
        SignKind kind,
        List<SignSource> sources,
        SourcePlace place) {

    public Sign {
        forms = List.copyOf(forms);
        sectors = List.copyOf(sectors);
        sources = List.copyOf(sources);
    }
}
