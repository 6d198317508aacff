namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>What two records are compared by; null for an item without a value.</summary>
/// <param name="FirstNameKey">First name, folded by <see cref="NameKey"/>; empty if the person has none.</param>
/// <param name="LastNameKey">Last name, folded by <see cref="NameKey"/>.</param>
/// <param name="Zip">The five digits, without the +4.</param>
/// <param name="BirthDate">Birth date.</param>
/// <param name="Ssn">Digits or keyed hash: only equality counts, so both sides must use the same kind.</param>
public sealed record PersonFacts(string? FirstNameKey, string? LastNameKey, string? Zip, DateOnly? BirthDate, string? Ssn) : Unlogged;
