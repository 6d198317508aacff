namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>The windows of one exit as they stand on a day.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Windows">Those of the first three months up to the one that is to be met next, then always the three quarters.</param>
public sealed record FollowUpSchedule(DateOnly AsOf, IReadOnlyList<FollowUpWindow> Windows);
