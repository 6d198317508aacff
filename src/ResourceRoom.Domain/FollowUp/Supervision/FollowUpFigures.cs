namespace ResourceRoom.Domain.FollowUp.Supervision;

/// <summary>What supervision reads of the windows that came due in some days, and of their exits [ours].</summary>
public sealed record FollowUpFigures
{
    /// <summary>Windows with a contact.</summary>
    public required int Met { get; init; }

    /// <summary>Of these, the ones whose contacts were all entered after the due day.</summary>
    public required int EnteredLate { get; init; }

    /// <summary>Windows with attempts but no contact.</summary>
    public required int AttemptedOnly { get; init; }

    /// <summary>Windows in which nobody tried.</summary>
    public required int Missed { get; init; }

    /// <summary>Windows that were over before anyone knew of the exit.</summary>
    public required int MissedBeforeKnown { get; init; }

    /// <summary>Windows that a decline waived.</summary>
    public required int Waived { get; init; }

    /// <summary>Windows that an exclusion ended.</summary>
    public required int Excluded { get; init; }

    /// <summary>Exits that the windows belong to.</summary>
    public required int Exits { get; init; }

    /// <summary>Of these, the ones with a follow-up service.</summary>
    public required int ExitsWithService { get; init; }

    /// <summary>The median of the days from exit to first contact, of the exits that have one; null for none.</summary>
    public required decimal? MedianDaysToContact { get; init; }

    /// <summary>Declines saved in these days: unable to locate.</summary>
    public required int DeclinedNotLocated { get; init; }

    /// <summary>Declines saved in these days: opting out.</summary>
    public required int DeclinedOptingOut { get; init; }

    /// <summary>Windows that somebody had to meet: not those that were waived, excluded or not known of in time.</summary>
    public int Owed => Met + AttemptedOnly + Missed;

    /// <summary>Met windows of those owed, from 0 to 1; null if none was owed.</summary>
    public decimal? ShareMet => Owed == 0 ? null : (decimal)Met / Owed;
}
