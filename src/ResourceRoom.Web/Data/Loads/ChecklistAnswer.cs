using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Loads.Systems;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>What an LWIA answered to a point of the checklist, and what shows it.</summary>
public sealed class ChecklistAnswer
{
    public const int EvidenceLength = 1000;

    public long SystemId { get; init; }

    public required ChecklistPoint Point { get; init; }

    public required bool IsYes { get; set; }

    [MaxLength(EvidenceLength)]
    public required string Evidence { get; set; }
}
