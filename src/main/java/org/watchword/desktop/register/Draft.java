package org.watchword.desktop.register;

/// What stands in the two boxes of the register, not yet ticked in. Kept when the trainer looks at another screen, so
/// that no typing is lost.
record Draft(String name, String organisation) {
    static final Draft EMPTY = new Draft("", "");

    /// Names never reach a log by accident.
    @Override
    public String toString() {
        return "Draft[…]";
    }
}
