package org.watchword.session.book;

/// Why something was not written into the book. The words are the window's; these are the cases.
public enum BookReason {
    /// Type a name.
    NAME_MISSING,
    /// A name has [BookRules#LONGEST_NAME] letters at most and no line break. Shorten it.
    NAME_TOO_LONG,
    /// Another entry of this kind is called so already. Choose that one, or join the two.
    NAME_TAKEN,
    /// What it speaks of is not in the book. Choose another.
    NOT_IN_THE_BOOK,
    /// Only two of one kind can be the same.
    NOT_THE_SAME_KIND,
    /// These two are one already.
    JOINED_ALREADY,
    /// Numbers run from 1 to [BookRules#MOST]. Type another.
    NOT_A_NUMBER,
    /// More cannot have replied than were asked. Count again.
    MORE_REPLIES_THAN_ASKED,
    /// The last day lies before the first. Choose another.
    LAST_DAY_FIRST,
    /// A report has [BookRules#LONGEST_REPORT] letters at most. Make it of fewer days.
    REPORT_TOO_LONG,
    /// Names leave the laptop for a reason only. Type it.
    REASON_MISSING,
    COMMENT_MISSING,
    COMMENT_TOO_LONG
}
