using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.FollowUp.DueList;

/// <summary>A row of <c>follow-ups.csv</c>, without the customer's and the planner's names.</summary>
public sealed record DueRow
{
    /// <summary>The program the exit is reported under.</summary>
    public required WorkforceProgram Program { get; init; }

    /// <summary>The exit date.</summary>
    public required DateOnly ExitOn { get; init; }

    /// <summary>The day on which it was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>What is due.</summary>
    public required DueState State { get; init; }

    /// <summary>Days until it is due, negative when overdue; null without a window.</summary>
    public required int? Days { get; init; }

    /// <summary>Whether no follow-up or supportive service is planned or in progress now.</summary>
    public required bool IsNothingPlanned { get; init; }

    /// <summary>The row of an exit as it stands on a day.</summary>
    public static DueRow Of(FollowUpHistory history, DateOnly asOf, bool isNothingPlanned)
    {
        ArgumentNullException.ThrowIfNull(history);
        var state = DueRule.For(history, asOf);
        return new()
        {
            Program = history.Program,
            ExitOn = history.ExitOn,
            RecordedOn = history.RecordedOn,
            State = state,
            Days = DaysUntil(state.Due, asOf),
            IsNothingPlanned = isNothingPlanned,
        };
    }

    /// <summary>Days from a day to the due day: 0 when due that day, negative when overdue.</summary>
    public static int? DaysUntil(DateOnly? due, DateOnly asOf) => due?.DayNumber - asOf.DayNumber;
}
