namespace ResourceRoom.Web.Data.Participants;

/// <summary>That two records which look alike are two people's: they are no longer suggested as duplicates.</summary>
public sealed class DifferentPeople
{
    public required long FirstId { get; init; }

    public required long SecondId { get; init; }

    public required DateTime SaidAt { get; init; }

    public required long SaidById { get; init; }
}
