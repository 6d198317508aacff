namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>
/// Two records of people born on the same day with similar names (<see cref="Domain.Participants.Finding.PossibleMatch"/>), the
/// older one first. <see cref="SimilarPairs"/> keeps the pairs in step with the records.
/// </summary>
public sealed class SimilarPair
{
    public long FirstId { get; init; }

    public Participant First { get; init; } = null!;

    public long SecondId { get; init; }

    public Participant Second { get; init; } = null!;
}
