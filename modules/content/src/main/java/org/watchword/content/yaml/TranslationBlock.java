package org.watchword.content.yaml;

import java.time.LocalDate;
import java.util.Optional;
import org.watchword.content.text.Checked;

/// The block at the top of a translated file; `of` stands only in prints.
public record TranslationBlock(String checkedBy, String checkedOn, Optional<String> of) {

    public TranslationBlock {
        Need.text("checked-by", checkedBy);
        Need.date("checked-on", checkedOn);
        of.ifPresent(value -> Need.sourceHash("of", value));
    }

    public Checked checked() {
        return new Checked(LocalDate.parse(checkedOn), checkedBy);
    }
}
