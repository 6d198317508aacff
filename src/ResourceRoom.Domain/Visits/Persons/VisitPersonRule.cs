namespace ResourceRoom.Domain.Visits.Persons;

/// <summary>Why a visit cannot be given to another person.</summary>
public enum VisitPersonRefusal
{
    /// <summary>The visit is voided: it does not count.</summary>
    Voided,

    /// <summary>The visit came with a load: its sender says who came.</summary>
    FromLoad,

    /// <summary>The person is the visitor already.</summary>
    SamePerson,

    /// <summary>The person was in the room at that time by another visit, or is in the room by one now.</summary>
    OtherVisitThen,
}

/// <summary>When somebody was in a room.</summary>
/// <param name="StartUtc">When the visit begins, UTC.</param>
/// <param name="EndUtc">When it ends, UTC; null while it goes on.</param>
public readonly record struct VisitTimes(DateTime StartUtc, DateTime? EndUtc);

/// <summary>The facts that decide whether a visit can be given to another person.</summary>
public sealed record VisitPersonFacts
{
    /// <summary>Whether the visit is voided.</summary>
    public required bool IsVoided { get; init; }

    /// <summary>Whether the visit came with a load of another system.</summary>
    public required bool IsFromLoad { get; init; }

    /// <summary>Whether the person chosen is the visitor already.</summary>
    public required bool IsSamePerson { get; init; }

    /// <summary>The visit's times.</summary>
    public required VisitTimes Times { get; init; }

    /// <summary>The times of the chosen person's other visits to the room that count.</summary>
    public required IReadOnlyList<VisitTimes> Others { get; init; }
}

/// <summary>Somebody who was picked by mistake is replaced by the person who came (Policy 1.11.2, item 1 [ours]).</summary>
public static class VisitPersonRule
{
    /// <summary>The first reason why the visit cannot be given to the person, or null if it can.</summary>
    public static VisitPersonRefusal? WhyNot(VisitPersonFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { IsVoided: true } => VisitPersonRefusal.Voided,
            { IsFromLoad: true } => VisitPersonRefusal.FromLoad,
            { IsSamePerson: true } => VisitPersonRefusal.SamePerson,
            _ when facts.Others.Any(other => VisitSpan.Overlaps(facts.Times.StartUtc, facts.Times.EndUtc, other.StartUtc, other.EndUtc)) => VisitPersonRefusal.OtherVisitThen,
            _ => null,
        };
    }
}
