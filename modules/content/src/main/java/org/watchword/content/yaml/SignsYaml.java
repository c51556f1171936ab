package org.watchword.content.yaml;

import java.util.List;

/// `signs/<name>.yaml`.
public record SignsYaml(String format, List<SignYaml> signs) {

    public SignsYaml {
        Need.format(format, "signs/1");
    }
}
