using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Visits;

/// <summary>That a visit was corrected: who, when, why, and what it said before. Never changed.</summary>
public sealed class VisitCorrection
{
    /// <summary>The longest list of changes, in characters.</summary>
    public const int ChangesLength = 4000;

    /// <summary>Key, in the order of correcting.</summary>
    public long Id { get; init; }

    /// <summary>The visit.</summary>
    public long VisitId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime CorrectedAt { get; init; }

    /// <summary>The account that corrected it.</summary>
    public required long CorrectedById { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(VisitVoid.ReasonLength)]
    public required string Reason { get; init; }

    /// <summary>Each field that changed with its values before and after, as JSON. Holds the note's text, which the trail must not.</summary>
    [MaxLength(ChangesLength)]
    public required string Changes { get; init; }
}
