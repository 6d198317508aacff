using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Visits;

public sealed class VisitVoid
{
    public const string UndoneAtTheDesk = "Undone at the desk";

    public const int ReasonLength = 200;

    public long VisitId { get; init; }

    public required DateTime VoidedAt { get; init; }

    public required long VoidedById { get; init; }

    [MaxLength(ReasonLength)]
    public required string Reason { get; init; }

    public bool IsUndo => Reason == UndoneAtTheDesk;
}
