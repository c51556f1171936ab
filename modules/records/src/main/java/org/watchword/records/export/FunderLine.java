package org.watchword.records.export;

import java.math.BigDecimal;

/// One line of the funder's summary.
///
/// @param group empty where nothing was given
/// @param other whether this line stands for groups too small to be named
/// @param sessions how many
/// @param named attendances by name; somebody who came twice counts twice
/// @param counted attendances counted without a name, kept apart because nobody can say how often they came
/// @param hours people times the time taught, without breaks and pauses, with two decimals
public record FunderLine(
        Grouping grouping, String group, boolean other, int sessions, int named, int counted, BigDecimal hours) {

    /// Attendances, by name and without.
    public int attendances() {
        return named + counted;
    }
}
