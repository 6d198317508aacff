using System.Linq.Expressions;

using ResourceRoom.Domain.FollowUp.Outlooks;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>A window that is owed, and whose.</summary>
public sealed record OwedLine : Unlogged
{
    public required Guid Customer { get; init; }

    public required string? LastName { get; init; }

    public required string? FirstName { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required long? PlannerId { get; init; }

    public required string? Planner { get; init; }

    public required DateOnly ExitOn { get; init; }

    public required WindowName Window { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly Due { get; init; }

    public required WindowState Settled { get; init; }

    public string Name => ItemWords.FullName(FirstName, LastName);

    internal static Expression<Func<FollowUpOwed, OwedLine>> Of => row => new OwedLine
    {
        Customer = row.Enrollment.Participant.PublicId,
        LastName = row.Enrollment.Participant.LastName,
        FirstName = row.Enrollment.Participant.FirstName,
        Program = row.Program,
        PlannerId = row.PlannerId,
        Planner = row.Planner!.DisplayName,
        ExitOn = row.FollowedExit.ExitOn,
        Window = row.Window,
        Start = row.Start,
        Due = row.Due,
        Settled = row.Settled,
    };

    public WindowState StateOn(DateOnly day) =>
        new WindowOutlook(new FollowUpWindow { Name = Window, Start = Start, Due = Due, State = Settled }, DateOnly.MinValue).StateOn(day);
}
