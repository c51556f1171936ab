package org.watchword.session.result;

/// Why something may not be kept of somebody's test.
public enum ResultReason {
    /// The person has passed already.
    PASSED_ALREADY,
    /// The paper is of another try than the next one.
    OTHER_TRY,
    /// There is no such try that counts.
    NO_SUCH_TRY,
    /// The try has that outcome already.
    NOTHING_TO_CORRECT,
    /// There is no pass for it.
    NO_PASS,
    /// There is one that counts already.
    CERTIFICATE_STANDS,
    /// There is no such certificate that counts.
    NO_SUCH_CERTIFICATE,
    /// Somebody else of this session has that number.
    BADGE_TAKEN,
    /// The person is tested for another authority.
    OTHER_AUTHORITY,
    /// A paper was marked since.
    TRY_STANDS,
    /// The number is empty or longer than 40 letters.
    BADGE_UNFIT,
    /// A line of no list.
    NO_SUCH_LIST,
    /// Too few papers for a sum.
    TOO_FEW_PAPERS
}
