package org.watchword.content.yaml;

import java.time.LocalDate;
import java.util.Map;
import org.watchword.content.text.Checked;

/// Whose word it is that single slides or questions of a translation say the same as their sources.
///
/// @param signed by the id of the slide or question
public record SignedPartsYaml(String format, Map<String, PartYaml> signed) {

    public SignedPartsYaml {
        Need.format(format, "signed-parts/1");
        signed.keySet().forEach(id -> Need.id("signed", id));
    }

    /// One slide or question.
    ///
    /// @param of the SHA-256 of what was read, in hex
    public record PartYaml(String of, String by, String on) {

        public PartYaml {
            Need.digest("of", of);
            Need.text("by", by);
            Need.date("on", on);
        }

        public Checked checked() {
            return new Checked(LocalDate.parse(on), by);
        }
    }
}
