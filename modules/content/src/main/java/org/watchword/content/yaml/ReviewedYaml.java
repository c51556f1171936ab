package org.watchword.content.yaml;

import java.time.LocalDate;
import org.watchword.content.text.Checked;

/// Who reviewed something, and when.
public record ReviewedYaml(String on, String by) {

    public ReviewedYaml {
        Need.date("on", on);
        Need.text("by", by);
    }

    public Checked checked() {
        return new Checked(LocalDate.parse(on), by);
    }
}
