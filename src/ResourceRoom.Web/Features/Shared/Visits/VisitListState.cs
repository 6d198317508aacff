namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>What the list of visits can be narrowed to beside the states of a visit.</summary>
public static class VisitListState
{
    /// <summary>All but voided ones: those that reports count.</summary>
    public const string Counted = "Counted";
}
