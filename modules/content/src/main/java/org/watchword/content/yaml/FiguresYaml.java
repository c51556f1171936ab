package org.watchword.content.yaml;

import java.util.List;

/// `figures/<area>.yaml`.
public record FiguresYaml(String format, String area, List<FigureYaml> figures) {

    public FiguresYaml {
        Need.format(format, "figures/1");
        Need.area("area", area);
    }
}
