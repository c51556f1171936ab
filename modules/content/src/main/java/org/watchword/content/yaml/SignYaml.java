package org.watchword.content.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.watchword.content.sign.SignKind;

/// One sign. Nothing of it may be left out.
public record SignYaml(
        String id,
        Map<String, String> sign,
        @JsonProperty("else") Map<String, String> otherwise,
        List<String> forms,
        List<String> sectors,
        String kind,
        List<SignSourceYaml> sources) {

    private static final List<String> FORMS = List.of("labour", "sexual", "criminal", "domestic", "any");
    private static final List<String> SECTORS = List.of(
            "general",
            "transport",
            "schools",
            "housing",
            "health",
            "social-care",
            "hotels",
            "banks",
            "faith",
            "workplaces",
            "homes");

    public SignYaml {
        Need.id("id", id);
        Need.label("sign", sign);
        Need.label("else", otherwise);
        Need.choices("forms", forms, FORMS);
        Need.choices("sectors", sectors, SECTORS);
        if (forms.contains("any") && forms.size() > 1) {
            throw new WrongKey("forms", "any alone, or the forms it is reported for");
        }
        Need.choice("kind", kind, SignKind.class);
        Need.some("sources", sources);
    }
}
