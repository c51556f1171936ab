package org.watchword.content.print;

import java.util.List;
import java.util.Optional;
import org.watchword.content.text.Block;
import org.watchword.content.text.Checked;
import org.watchword.content.text.SourcePlace;

/// The words of a print in one language.
///
/// @param stale the source has changed since it was translated
/// @param checked who compared the translation; empty for the source itself
public record PrintText(
        String language,
        boolean stale,
        Optional<Checked> checked,
        String title,
        List<Block> lead,
        List<Panel> panels,
        SourcePlace place) {

    public PrintText {
        lead = List.copyOf(lead);
        panels = List.copyOf(panels);
    }

    /// The same words, checked by somebody.
    public PrintText checkedBy(Checked somebody) {
        return new PrintText(language, stale, Optional.of(somebody), title, lead, panels, place);
    }

    /// A translation that no person has checked: marked so, and without numbers.
    public boolean draft() {
        return checked.isPresent() && !checked.get().byPerson();
    }
}
