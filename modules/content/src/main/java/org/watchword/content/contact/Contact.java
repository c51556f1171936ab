package org.watchword.content.contact;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /// After so many months a check is too old to be trusted.
    private static final int MONTHS_UNTIL_OLD = 6;

    public Contact {
        replaces = List.copyOf(replaces);
    }

    /// Whether nobody has checked it for more than six months, so that it may have changed.
    public boolean checkedLongAgo(LocalDate today) {
        return status != Status.RETIRED
                && checked.on().plusMonths(MONTHS_UNTIL_OLD).isBefore(today);
    }

    /// The same as it stands in another area's file.
    public Contact in(Area other) {
        return with(other, checked, status, reason, replaces);
    }

    /// The same after somebody rang it: it is no longer uncertain.
    public Contact rung(Checked now) {
        return with(area, now, Status.CURRENT, LocalText.NONE, replaces);
    }

    /// The same, no longer to be printed.
    public Contact retired(LocalText why) {
        return with(area, checked, Status.RETIRED, why, replaces);
    }

    /// The same, standing in for another one too.
    public Contact inPlaceOf(String other) {
        List<String> all = new ArrayList<>(replaces);
        all.remove(other);
        all.add(other);
        return with(area, checked, status, reason, all);
    }

    private Contact with(Area where, Checked when, Status how, LocalText why, List<String> instead) {
        return new Contact(
                id, where, name, purpose, kind, display, digits, hours, cost, languages, relay, url, source, when, how,
                why, instead, place);
    }
}
