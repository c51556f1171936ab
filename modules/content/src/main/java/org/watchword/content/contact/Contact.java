package org.watchword.content.contact;

import java.util.List;
import java.util.Optional;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// Somebody to call, and how sure we are that the number is right.
///
/// @param area the area whose file it stands in
/// @param purpose what it is for
/// @param display the number or address as it is printed
/// @param digits what is compared and dialled; empty for an address
/// @param hours [LocalText#NONE] when not certain, and so for `cost` and `languages`
/// @param relay the number for people who use text relay
/// @param reason why it is uncertain or retired
/// @param replaces ids of contacts it stands in for
public record Contact(
        String id,
        Area area,
        LocalText name,
        LocalText purpose,
        ContactKind kind,
        String display,
        String digits,
        LocalText hours,
        LocalText cost,
        LocalText languages,
        Optional<String> relay,
        Optional<String> url,
        String source,
        Checked checked,
        Status status,
        LocalText reason,
        List<String> replaces,
        SourcePlace place) {

    public Contact {
        replaces = List.copyOf(replaces);
    }
}
