using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.FollowUp.LikelyExits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.LikelyExits;

/// <summary>An enrollment without a service for some time.</summary>
public sealed record QuietEnrollment : Unlogged
{
    public required Guid Customer { get; init; }

    public required long PersonId { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required string? Planner { get; init; }

    public required DateOnly EnrolledOn { get; init; }

    public required DateOnly ExpectedExitOn { get; init; }

    public required DateOnly ExitDueFrom { get; init; }
}

public sealed class FindLikelyExits(ResourceRoomDb db, OfficeClock clock)
{
    public const int Most = 100;

    /// <summary>The enrollments whose exit is likely, the latest service first: of these the first window can still be met.</summary>
    public async Task<IReadOnlyList<LikelyExitLine>> ExecuteAsync(LikelyExitFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var latest = today.AddDays(-LikelyExitRule.DaysWithoutService);

        // A planned step that is still far off holds the exit off until then.
        var from = ExitRule.DueOn(latest);
        var rows = db.Enrollments.AsNoTracking().VisibleTo(who)
            .Where(row => row.Status == EnrollmentStatus.Enrolled && row.ExitDueFrom <= from && row.ExpectedExitOn <= latest);
        if (filter.ChosenPlanner is { } planner)
        {
            rows = rows.Where(row => row.PlannerId == planner);
        }
        else if (filter.Planner == PlannerFilter.Mine)
        {
            var mine = filter.Mine;
            rows = rows.Where(row => row.PlannerId != null && mine.Contains(row.PlannerId.Value));
        }
        else if (filter.Planner == PlannerFilter.Nobody)
        {
            rows = rows.Where(row => row.PlannerId == null);
        }

        var quiet = await rows.OrderByDescending(row => row.ExpectedExitOn).ThenBy(row => row.Id).Take(Most + 1).Select(row => new QuietEnrollment
        {
            Customer = row.Participant.PublicId,
            PersonId = row.ParticipantId,
            FirstName = row.Participant.FirstName,
            LastName = row.Participant.LastName,
            Program = row.Program,
            Planner = row.Planner!.DisplayName,
            EnrolledOn = row.EnrolledOn!.Value,
            ExpectedExitOn = row.ExpectedExitOn!.Value,
            ExitDueFrom = row.ExitDueFrom!.Value,
        }).ToListAsync(cancellationToken);
        var expected = await db.ReadUnrecordedAsync([.. quiet.Select(row => new UnrecordedExit(row.PersonId, row.Program, row.EnrolledOn, row.ExpectedExitOn, today))], cancellationToken);
        return [.. quiet.Zip(expected, (row, history) => (row, Exit: LikelyExitRule.For(history))).Where(one => one.Exit is not null).Select(one => new LikelyExitLine(one.row, one.Exit!))];
    }
}
