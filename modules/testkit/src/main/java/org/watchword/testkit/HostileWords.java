package org.watchword.testkit;

import java.util.List;
import java.util.stream.Stream;

/// Words that somebody may type where a name or an organisation is asked for, so that whoever opens a file of ours runs
/// something. One list for all writers: a writer that nobody tried is the one that forgets.
public final class HostileWords {

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.org\",\"click\")",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "+44 20 7946 0000",
            "-1+1",
            "-2",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\0=1+1",
            " =1+1",
            "\u00A0=1+1",
            "\u200B=1+1",
            "\uFEFF=1+1",
            "\uFF1D1+1",
            "\uFF0B1",
            "\uFF0D1",
            "\uFF20SUM(A1)",
            "\u22121",
            "|calc",
            "%0A=1+1");

    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "]]><f>1+1</f>",
            "&lt;f&gt;1+1&#x3D;",
            "calm\",\"=1+1\",\"",
            "(calm) Tj ET \\( %PDF",
            "_x003D_1+1",
            "\u202Etxt.exe",
            "calm\u0001\u001B[31m");

    private HostileWords() {}

    /// What a spreadsheet program could run, and what this project found others to have forgotten.
    public static List<String> formulas() {
        return FORMULAS;
    }

    /// Those, and what could break out of its place in some form of file.
    public static List<String> all() {
        return Stream.of(FORMULAS, MARKUP).flatMap(List::stream).toList();
    }
}
