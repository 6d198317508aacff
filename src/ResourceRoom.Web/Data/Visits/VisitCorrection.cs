using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Visits;

public sealed class VisitCorrection
{
    public const int ChangesLength = 4000;

    public long Id { get; init; }

    public long VisitId { get; init; }

    public required DateTime CorrectedAt { get; init; }

    public required long CorrectedById { get; init; }

    [MaxLength(VisitVoid.ReasonLength)]
    public required string Reason { get; init; }

    /// <summary>Each field that changed with its values before and after, as JSON. Holds the note's text, which the trail must not.</summary>
    [MaxLength(ChangesLength)]
    public required string Changes { get; init; }
}
