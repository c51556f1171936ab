package org.watchword.content.yaml;

import java.util.List;
import java.util.Map;

/// `contacts/<area>.yaml`.
public record ContactsYaml(String format, String area, Map<String, String> name, List<ContactYaml> contacts) {

    public ContactsYaml {
        Need.format(format, "contacts/1");
        Need.area("area", area);
        Need.label("name", name);
    }
}
