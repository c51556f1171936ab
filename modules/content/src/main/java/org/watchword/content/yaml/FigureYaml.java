package org.watchword.content.yaml;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchword.content.contact.Status;

/// One figure. What may be left out is optional.
public record FigureYaml(
        String id,
        BigDecimal value,
        String unit,
        Map<String, String> label,
        String period,
        Map<String, String> publisher,
        String url,
        String published,
        String checkedOn,
        String checkedBy,
        String status,
        Optional<Map<String, String>> reason,
        Map<String, String> caveat) {

    private static final Pattern UNIT = Pattern.compile("count|percent|[A-Z]{3}");

    public FigureYaml {
        Need.id("id", id);
        if (!UNIT.matcher(unit).matches()) {
            throw new WrongKey("unit", "count, percent or a currency such as GBP");
        }
        Need.label("label", label);
        Need.text("period", period);
        Need.label("publisher", publisher);
        Need.https("url", url);
        Need.published("published", published);
        Need.date("checked-on", checkedOn);
        Need.text("checked-by", checkedBy);
        Need.choice("status", status, Status.class);
        Need.neededIf("reason", reason, !status.equals("current"), "an uncertain or retired figure");
        Need.label("reason", reason);
        Need.label("caveat", caveat);
    }
}
