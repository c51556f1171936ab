package org.watchword.content.yaml;

/// Where a sign was read.
public record SignSourceYaml(String title, String url, String read) {

    public SignSourceYaml {
        Need.text("title", title);
        Need.https("url", url);
        Need.date("read", read);
    }
}
