namespace ResourceRoom.Web.Features.Customers.Notes.Several;

/// <summary>A chosen customer whose record was merged into another since.</summary>
public sealed record MergedChoice : Unlogged
{
    public required Guid Chosen { get; init; }

    public required Guid SurvivorId { get; init; }

    public required string Survivor { get; init; }

    /// <summary>Whether the survivor can be chosen in its place.</summary>
    public required bool IsOnList { get; init; }
}
