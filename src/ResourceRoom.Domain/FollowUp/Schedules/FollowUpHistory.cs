using System.Collections.Immutable;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>All that decides the follow-up of one exit. The order of facts and declines does not matter.</summary>
public sealed record FollowUpHistory
{
    /// <summary>The program the exit is reported under.</summary>
    public required WorkforceProgram Program { get; init; }

    /// <summary>The exit date.</summary>
    public required DateOnly ExitOn { get; init; }

    /// <summary>The day on which the exit date that holds now was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>What counts in the customer's follow-up, of whatever enrollment; days outside the year count for nothing.</summary>
    public ImmutableArray<FollowUpFact> Facts { get; init; } = [];

    /// <summary>The declines of this exit; those of an exit that was undone are none of them.</summary>
    public ImmutableArray<Decline> Declines { get; init; } = [];

    /// <summary>The earliest day of an exclusion that holds for this exit; null without one.</summary>
    public DateOnly? ExcludedOn { get; init; }

    /// <summary>The twelve months.</summary>
    public FollowUpYear Year => new(ExitOn);

    /// <summary>What an exit alone says; enrollments that ended together have one follow-up.</summary>
    public static FollowUpHistory Of(CommonExit exit)
    {
        ArgumentNullException.ThrowIfNull(exit);
        return new() { Program = exit.Program, ExitOn = exit.On, RecordedOn = exit.RecordedOn };
    }

    /// <summary>The decline that is in force, as far as is known on a day. Adults cannot decline.</summary>
    public Decline? DeclineInForce(DateOnly asOf)
    {
        if (Program.IsYouth())
        {
            foreach (var decline in Declines)
            {
                if (decline.IsInForce(asOf))
                {
                    return decline;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a decline waives a window, as far as is known on a day.</summary>
    public bool IsWaived(DateOnly due, DateOnly asOf)
    {
        if (Program.IsYouth())
        {
            foreach (var decline in Declines)
            {
                if (decline.Waives(due, asOf))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
