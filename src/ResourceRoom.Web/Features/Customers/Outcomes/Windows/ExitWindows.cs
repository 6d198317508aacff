using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Features.Customers.Plans.Declining;

namespace ResourceRoom.Web.Features.Customers.Outcomes.Windows;

/// <summary>The follow-up of one recorded exit as it stands on a day.</summary>
public sealed record ExitWindows : Unlogged
{
    public required FollowUpHistory History { get; init; }

    public required FollowUpSchedule Schedule { get; init; }

    public required DueState State { get; init; }

    public required bool IsNothingPlanned { get; init; }

    /// <summary>The enrollments that it ended.</summary>
    public required IReadOnlyList<long> Ended { get; init; }

    public Timeline Timeline => new(History, Schedule);

    /// <summary>The decline in force, with what speaks against it.</summary>
    public DeclineInQuestion? Question(IReadOnlyList<DeclineLine> declines)
    {
        if (History.DeclineInForce(Schedule.AsOf) is not { } decline
            || declines.FirstOrDefault(line => line.IsInForce && line.Reason == decline.Reason && line.On == decline.On && Ended.Contains(line.EnrollmentId)) is not { } line)
        {
            return null;
        }

        var gaps = DeclineRule.GapsOf(decline, History.ExitOn, History.Facts);
        var located = DeclineRule.LocatedOn(decline, History.Facts, Schedule.AsOf);
        return gaps.Count == 0 && located is null ? null : new(line, [.. gaps.Select(gap => gap.GapInWords(decline, History.Year))], located);
    }
}

/// <param name="Decline">The decline.</param>
/// <param name="Gaps">Why its evidence does not fit the exit date, in words.</param>
/// <param name="LocatedOn">Since when a customer who could not be located is located.</param>
public sealed record DeclineInQuestion(DeclineLine Decline, IReadOnlyList<string> Gaps, DateOnly? LocatedOn) : Unlogged;

/// <param name="Exits">Each recorded exit, the earliest first.</param>
/// <param name="Declines">All declines, the last first.</param>
/// <param name="Header">Whose follow-up.</param>
public sealed record FollowUpSection(IReadOnlyList<ExitWindows> Exits, IReadOnlyList<DeclineLine> Declines, CustomerHeader Header) : Unlogged;
