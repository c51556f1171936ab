package org.watchword.content.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Status;

/// One contact. What may be left out is optional.
public record ContactYaml(
        String id,
        Map<String, String> name,
        @JsonProperty("for") Map<String, String> purpose,
        String kind,
        String display,
        Optional<String> digits,
        Optional<Map<String, String>> hours,
        Optional<Map<String, String>> cost,
        Optional<Map<String, String>> languages,
        Optional<String> relay,
        Optional<String> url,
        String source,
        String checkedOn,
        String checkedBy,
        String status,
        Optional<Map<String, String>> reason,
        Optional<List<String>> replaces) {

    public ContactYaml {
        Need.id("id", id);
        Need.label("name", name);
        Need.label("for", purpose);
        Need.choice("kind", kind, ContactKind.class);
        Need.text("display", display);
        boolean dialled = kind.equals("phone") || kind.equals("text");
        Need.neededIf("digits", digits, dialled, "a number");
        Need.only("digits", digits, dialled, "phone and text");
        digits.ifPresent(value -> Need.digits("digits", value));
        Need.label("hours", hours);
        Need.label("cost", cost);
        Need.label("languages", languages);
        relay.ifPresent(value -> Need.text("relay", value));
        url.ifPresent(value -> Need.https("url", value));
        Need.text("source", source);
        Need.date("checked-on", checkedOn);
        Need.text("checked-by", checkedBy);
        Need.choice("status", status, Status.class);
        Need.neededIf("reason", reason, !status.equals("current"), "an uncertain or retired contact");
        Need.label("reason", reason);
        Need.ids("replaces", replaces);
    }
}
