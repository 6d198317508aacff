using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Visits.TakingBack;

/// <summary>What the record holds after a check-in is undone.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Items">The items that were taken back.</param>
/// <param name="Stayed">The items that someone changed since; they stay as they are.</param>
public sealed record TakenBackAnswers(DatedAnswers Answers, IReadOnlyList<NineItem> Items, IReadOnlyList<NineItem> Stayed);
