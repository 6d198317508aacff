using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Domain.Merging;

/// <summary>The equal-opportunity answers of a record, with when and by whom they were last saved (29 CFR 38.41).</summary>
/// <param name="Answers">The answers.</param>
/// <param name="RecordedAtUtc">When they were saved, UTC.</param>
/// <param name="RecordedById">The account that saved them.</param>
public sealed record RecordedEo(EoAnswers Answers, DateTime RecordedAtUtc, long RecordedById) : Unlogged;
