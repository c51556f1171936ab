package org.watchword.content.yaml;

import java.time.LocalDate;
import org.watchword.content.text.Checked;

/// A person's word that a translation says the same as its source.
///
/// @param of the SHA-256 of what was read, in hex
public record SignedYaml(String format, String of, String by, String on) {

    public SignedYaml {
        Need.format(format, "signed/1");
        Need.digest("of", of);
        Need.text("by", by);
        Need.date("on", on);
    }

    public Checked checked() {
        return new Checked(LocalDate.parse(on), by);
    }
}
