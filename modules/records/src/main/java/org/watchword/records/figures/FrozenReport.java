package org.watchword.records.figures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.watchword.records.journal.Hash;

/// A report as it is kept for ever: the whole model as JSON with its keys in alphabetical order and no space between
/// them, and the sum of its bytes. The same report is always the same text, so its hash says which report somebody
/// holds.
///
/// @param hash SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal characters
/// @param json the text
public record FrozenReport(String hash, String json) {

    /// Freezes a report.
    public static FrozenReport of(FundersReport report) {
        // Half of a pair of surrogates has no bytes: it is replaced now, so that the sum is of what will be kept.
        String json = new String(bytes(FrozenForm.write(report)), StandardCharsets.UTF_8);
        return new FrozenReport(sum(json), json);
    }

    /// The report as it was; empty when the text is not the one that the hash names, or is of a later program which
    /// keeps reports in another form.
    public Optional<FundersReport> open() {
        return sum(json).equals(hash) ? FrozenForm.read(json) : Optional.empty();
    }

    private static String sum(String json) {
        return Hash.of(bytes(json)).hex();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
