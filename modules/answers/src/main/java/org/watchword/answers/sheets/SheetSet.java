package org.watchword.answers.sheets;

/// At which moment the same questions were asked.
public enum SheetSet {
    BEFORE,
    AFTER,
    /// Some months after, on the forms that the host handed on.
    LATER
}
