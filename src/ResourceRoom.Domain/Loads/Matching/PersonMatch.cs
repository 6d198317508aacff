namespace ResourceRoom.Domain.Loads.Matching;

/// <summary>Who a row is.</summary>
/// <param name="Verdict">What was found.</param>
/// <param name="Person">The record; of a conflict the one that is hit, whose look is logged; null of a new one.</param>
public readonly record struct PersonMatch(PersonVerdict Verdict, KnownPerson? Person);
