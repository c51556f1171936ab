package org.watchword.content.figure;

import java.math.BigDecimal;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Status;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// One number from a published source.
///
/// @param unit `count`, `percent` or a currency code
/// @param period what the number covers, as its publisher says
/// @param published year, month or day: `2026`, `2026-02` or `2026-02-19`
/// @param caveat what it does not say
public record Figure(
        String id,
        Area area,
        BigDecimal value,
        String unit,
        LocalText label,
        String period,
        LocalText publisher,
        String url,
        String published,
        Checked checked,
        Status status,
        LocalText reason,
        LocalText caveat,
        SourcePlace place) {}
