namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>Two people born on one day with similar names (<see cref="SimilarPairs"/>), the older record first.</summary>
public sealed class SimilarPair
{
    public long FirstId { get; init; }

    public Participant First { get; init; } = null!;

    public long SecondId { get; init; }

    public Participant Second { get; init; } = null!;
}
