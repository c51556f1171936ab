package org.watchword.print;

/// The font files shipped with the program, so that a window and a page are set in the same letters.
///
/// Atkinson Hyperlegible Next is made for low vision and sets words; Noto Sans has a plain zero and sets
/// telephone numbers. Both are under the SIL Open Font License, whose text stands beside each file.
public enum FontFile {
    ATKINSON_REGULAR("AtkinsonHyperlegibleNext-Regular"),
    ATKINSON_MEDIUM("AtkinsonHyperlegibleNext-Medium"),
    ATKINSON_SEMIBOLD("AtkinsonHyperlegibleNext-SemiBold"),
    ATKINSON_BOLD("AtkinsonHyperlegibleNext-Bold"),
    NOTO_REGULAR("NotoSans-Regular"),
    NOTO_BOLD("NotoSans-Bold");

    private final String postScriptName;

    FontFile(String postScriptName) {
        this.postScriptName = postScriptName;
    }

    /// The name the font gives itself, which is also its file's name without the ending.
    public String postScriptName() {
        return postScriptName;
    }

    String resource() {
        return "fonts/" + postScriptName + ".ttf";
    }
}
