namespace ResourceRoom.Benchmarks.Load;

/// <summary>One check-in: a person who is checked in once, and the key of the visit that it is to make.</summary>
internal sealed record SentCheckIn(Guid Person, Guid VisitKey)
{
    /// <summary>One check-in for each person.</summary>
    public static IReadOnlyList<SentCheckIn> For(IEnumerable<Guid> people)
    {
        var now = TimeProvider.System.GetUtcNow();
        return [.. people.Select(person => new SentCheckIn(person, Guid.CreateVersion7(now)))];
    }
}
