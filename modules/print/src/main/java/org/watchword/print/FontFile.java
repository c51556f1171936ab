package org.watchword.print;

/// The font files shipped with the program, so that a window and a page are set in the same letters.
///
/// Atkinson Hyperlegible Next is made for low vision and sets words; Noto Sans has a plain zero and sets
/// telephone numbers, Cyrillic, Greek and Vietnamese; the others set their own script. All are under the SIL Open
/// Font License, whose text stands beside each file.
public enum FontFile {
    ATKINSON_REGULAR("AtkinsonHyperlegibleNext-Regular"),
    ATKINSON_MEDIUM("AtkinsonHyperlegibleNext-Medium"),
    ATKINSON_SEMIBOLD("AtkinsonHyperlegibleNext-SemiBold"),
    ATKINSON_BOLD("AtkinsonHyperlegibleNext-Bold"),
    NOTO_REGULAR("NotoSans-Regular"),
    NOTO_BOLD("NotoSans-Bold"),
    ARABIC_REGULAR("Vazirmatn-Regular"),
    ARABIC_BOLD("Vazirmatn-Bold"),
    URDU_REGULAR("NotoNastaliqUrdu-Regular"),
    URDU_BOLD("NotoNastaliqUrdu-Bold"),
    GURMUKHI_REGULAR("NotoSansGurmukhi-Regular"),
    GURMUKHI_BOLD("NotoSansGurmukhi-Bold"),
    BENGALI_REGULAR("NotoSansBengali-Regular"),
    BENGALI_BOLD("NotoSansBengali-Bold"),
    DEVANAGARI_REGULAR("NotoSansDevanagari-Regular"),
    DEVANAGARI_BOLD("NotoSansDevanagari-Bold"),
    THAI_REGULAR("NotoSansThai-Regular"),
    THAI_BOLD("NotoSansThai-Bold"),
    ETHIOPIC_REGULAR("NotoSansEthiopic-Regular"),
    ETHIOPIC_BOLD("NotoSansEthiopic-Bold"),
    /// Cut down to the 6,763 characters of GB 2312, in one weight for both.
    CHINESE("NotoSansSC-Medium");

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
