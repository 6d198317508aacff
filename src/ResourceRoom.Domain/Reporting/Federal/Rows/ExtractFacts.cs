using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>What a row of the extract is made of: the answers on a person's record now, and the person's counted visits.</summary>
public sealed record ExtractFacts : Unlogged
{
    /// <summary>The random key of the record, after merges of the one that was kept.</summary>
    public required string Key { get; init; }

    /// <summary>The SSN on the record. A person without one has no row.</summary>
    public required Ssn Ssn { get; init; }

    /// <summary>Five digits; null unless given.</summary>
    public string? Zip { get; init; }

    /// <summary>Null unless given.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Gender (Policy 1.11.2, item 5.2.9).</summary>
    public Answer<Gender> Gender { get; init; }

    /// <summary>Individual with a disability, from the optional item (29 CFR 38.41).</summary>
    public Answer<bool> Disability { get; init; }

    /// <summary>Hispanic (item 5.2.7).</summary>
    public Answer<bool> Hispanic { get; init; }

    /// <summary>Race/Ethnicity (item 5.2.8).</summary>
    public Answer<Races> Race { get; init; }

    /// <summary>Labor force status as answered at the first counted visit of the period, reportable or not.</summary>
    public Answer<LaborForceStatus> StatusAtFirstVisit { get; init; }

    /// <summary>The ETA code of the LWIA of the room of the last reportable visit in the period; null if unset [ours].</summary>
    public string? EtaCode { get; init; }

    /// <summary>The day of the first reportable visit from July 1 of the program year on.</summary>
    public required DateOnly FirstReportableOn { get; init; }

    /// <summary>The day of the last reportable visit in the period.</summary>
    public required DateOnly LastReportableOn { get; init; }

    /// <summary>The day of the last counted visit in the period, reportable or not.</summary>
    public required DateOnly LastVisitOn { get; init; }
}
