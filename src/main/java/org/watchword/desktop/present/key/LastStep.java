package org.watchword.desktop.present.key;

/// The last press that moved the slides, to know a double click of a worn clicker button from two presses.
///
/// @param deed next or back
/// @param millis when it was pressed
public record LastStep(Meaning deed, long millis) {

    /// A second press of the same button within this time counts as the same press.
    public static final long DOUBLE_CLICK_MILLIS = 150;

    /// Before any press.
    public static final LastStep NONE = new LastStep(Meaning.Deed.NOTHING, 0);

    /// Whether this is the same press once more.
    public boolean swallows(Meaning pressed, long at) {
        return deed.equals(pressed) && at - millis < DOUBLE_CLICK_MILLIS;
    }
}
