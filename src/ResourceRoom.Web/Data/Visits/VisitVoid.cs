using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Visits;

/// <summary>Says that a visit no longer counts: who, when and why. The visit itself stays readable.</summary>
public sealed class VisitVoid
{
    /// <summary>The reason written by an undo at the desk.</summary>
    public const string UndoneAtTheDesk = "Undone at the desk";

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonLength = 200;

    /// <summary>The visit.</summary>
    public long VisitId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime VoidedAt { get; init; }

    /// <summary>The account that voided it.</summary>
    public required long VoidedById { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(ReasonLength)]
    public required string Reason { get; init; }

    /// <summary>Whether an undo at the desk wrote it.</summary>
    public bool IsUndo => Reason == UndoneAtTheDesk;
}
