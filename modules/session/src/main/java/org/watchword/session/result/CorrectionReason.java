package org.watchword.session.result;

/// Why a result or a certificate does not stand as it was kept. These are all there are: a reason in free words could
/// say something about a person that belongs in no record.
public enum CorrectionReason {
    /// What stood on the paper was typed in wrongly.
    TYPED_WRONGLY,
    /// The paper was another person's.
    OTHER_PERSON,
    /// A part that must be attended was missed.
    PART_MISSED,
    /// The paper was not answered by this person alone.
    NOT_ALONE,
    /// A question was wrong.
    QUESTION_WRONG
}
