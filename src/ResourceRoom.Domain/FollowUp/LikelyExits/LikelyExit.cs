using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Domain.FollowUp.LikelyExits;

/// <summary>The follow-up that is due if no service comes any more and the exit is set back to the last one [ours].</summary>
/// <param name="ExitOn">The exit date it would have.</param>
/// <param name="DaysWithoutService">Days since that date.</param>
/// <param name="Schedule">The windows, as if the exit were recorded today.</param>
/// <param name="State">What would be due.</param>
public sealed record LikelyExit(DateOnly ExitOn, int DaysWithoutService, FollowUpSchedule Schedule, DueState State);
