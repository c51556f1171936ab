package org.watchword.content.text;

/// The plain form of a language: the same training in few and common words, for rooms where many are learning it. It
/// is named by BCP 47's variant `simple`, such as `en-simple`.
public final class PlainForm {

    private static final String VARIANT = "-simple";

    private PlainForm() {}

    /// Whether a tag names a plain form.
    public static boolean is(String tag) {
        return tag.endsWith(VARIANT);
    }

    /// The name of a language's plain form.
    public static String of(String language) {
        return language + VARIANT;
    }

    /// The language of a plain form, such as `en` of `en-simple`; any other tag is its own.
    public static String language(String tag) {
        return is(tag) ? tag.substring(0, tag.length() - VARIANT.length()) : tag;
    }
}
