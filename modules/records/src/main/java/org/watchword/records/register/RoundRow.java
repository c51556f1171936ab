package org.watchword.records.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchword.session.Asked;
import org.watchword.session.Stage;

/// One asking of one question in a session.
///
/// @param place order of asking, from 1
/// @param options in the order shown
public record RoundRow(
        int place,
        String slideKey,
        String questionId,
        int moduleVersion,
        Asked asked,
        Stage stage,
        List<OptionRow> options) {

    /// One option and its hands.
    ///
    /// @param place order shown, from 1
    /// @param handsOrNull null when the hands were not counted
    public record OptionRow(
            int place,
            String option,
            boolean right,
            @Nullable Integer handsOrNull) {}

    public RoundRow {
        options = List.copyOf(options);
    }
}
