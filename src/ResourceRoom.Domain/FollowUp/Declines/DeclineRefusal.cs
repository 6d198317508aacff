namespace ResourceRoom.Domain.FollowUp.Declines;

/// <summary>Why follow-up cannot be declined, in the order in which refusals are named.</summary>
public enum DeclineRefusal
{
    /// <summary>Only youth may decline.</summary>
    YouthOnly,

    /// <summary>Neither reason was chosen.</summary>
    ReasonMissing,

    /// <summary>There is no exit date, or the day is not within twelve months of it.</summary>
    OutsideTwelveMonths,

    /// <summary>Follow-up is declined already.</summary>
    AlreadyDeclined,

    /// <summary>The youth has been looked for for less than six months.</summary>
    TooEarly,

    /// <summary>Nobody tried to reach the youth in the first three months after the exit.</summary>
    NoAttemptFirstQuarter,

    /// <summary>Nobody tried to reach the youth in the fourth to sixth month after the exit.</summary>
    NoAttemptSecondQuarter,

    /// <summary>Nobody attested that contact was attempted for two quarters.</summary>
    AttestAttempted,

    /// <summary>Nobody attested that it is documented.</summary>
    AttestDocumented,

    /// <summary>No note holds the youth's request.</summary>
    NoteMissing,
}

/// <summary>The refusals as pages and files carry them.</summary>
public static class DeclineRefusals
{
    /// <summary>Such as <c>TOO_EARLY</c>.</summary>
    public static string Code(this DeclineRefusal refusal) => refusal switch
    {
        DeclineRefusal.YouthOnly => "YOUTH_ONLY",
        DeclineRefusal.ReasonMissing => "REASON_MISSING",
        DeclineRefusal.OutsideTwelveMonths => "OUTSIDE_TWELVE_MONTHS",
        DeclineRefusal.AlreadyDeclined => "ALREADY_DECLINED",
        DeclineRefusal.TooEarly => "TOO_EARLY",
        DeclineRefusal.NoAttemptFirstQuarter => "NO_ATTEMPT_FIRST_QUARTER",
        DeclineRefusal.NoAttemptSecondQuarter => "NO_ATTEMPT_SECOND_QUARTER",
        DeclineRefusal.AttestAttempted => "ATTEST_ATTEMPTED",
        DeclineRefusal.AttestDocumented => "ATTEST_DOCUMENTED",
        DeclineRefusal.NoteMissing => "NOTE_MISSING",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
