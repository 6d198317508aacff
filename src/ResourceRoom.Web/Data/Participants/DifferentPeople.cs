namespace ResourceRoom.Web.Data.Participants;

/// <summary>That two records which look alike are two people's: they are no longer suggested as duplicates.</summary>
public sealed class DifferentPeople
{
    /// <summary>The record with the smaller key.</summary>
    public required long FirstId { get; init; }

    /// <summary>The record with the greater key.</summary>
    public required long SecondId { get; init; }

    /// <summary>When that was said, UTC.</summary>
    public required DateTime SaidAt { get; init; }

    /// <summary>The account that said so.</summary>
    public required long SaidById { get; init; }
}
