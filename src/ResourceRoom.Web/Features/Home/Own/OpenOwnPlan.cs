using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Home.Own;

public sealed class OpenOwnPlan(ResourceRoomDb db, Answers answers, OfficeClock clock)
{
    /// <summary>The plan; null for an account without a record.</summary>
    public async Task<OwnPlan?> ExecuteAsync(ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindOwnRecordAsync(who, cancellationToken) is not { } person)
        {
            return null;
        }

        var goals = await db.Goals.Where(goal => goal.ParticipantId == person.Id && goal.RemovedAt == null)
            .OrderBy(goal => goal.Status).ThenBy(goal => goal.Id)
            .Select(goal => new OwnGoal { Id = goal.Id, Words = goal.Words, TargetOn = goal.TargetOn, Status = goal.Status })
            .ToListAsync(cancellationToken);
        var steps = (await db.StepsOf(person.Id).AsNoTracking().AsSplitQuery().ToListAsync(cancellationToken))
            .Where(step => step.IsSeenByCustomer())
            .OrderBy(step => step.ActualStart ?? step.ScheduledStart ?? DateOnly.MaxValue).ThenBy(step => step.Id)
            .Select(InPlainWords).ToList();
        return new OwnPlan
        {
            Name = who.DisplayName,
            Planner = await answers.ToAsync(person.Id, cancellationToken),
            Goals = [.. goals.Select(goal => goal with { Steps = [.. steps.Where(step => step.Goals.Contains(goal.Id))] })],
            Programs = await ProgramsAsync(person.Id, cancellationToken),
            UnreadMessages = await db.UnreadOf(who).CountAsync(item => item.Kind == InboxKind.Message, cancellationToken),
            Confirmation = await db.ReadConfirmationAsync(person, clock.Today, cancellationToken),
            Today = clock.Today,
        };
    }

    private async Task<IReadOnlyList<OwnProgram>> ProgramsAsync(long person, CancellationToken cancellationToken)
    {
        var rows = await db.Enrollments.Where(row => row.ParticipantId == person && row.Status != EnrollmentStatus.Closed)
            .OrderByDescending(row => row.EnrolledOn ?? row.AppliedOn).ThenByDescending(row => row.Id)
            .Select(row => new { row.Program, row.Status, On = row.ExitedOn ?? row.EnrolledOn ?? row.AppliedOn })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new OwnProgram(row.Program, row.Status, row.On));
    }

    private static OwnStep InPlainWords(Step step) => new()
    {
        PublicId = step.PublicId,
        Service = step.Service.Name,
        Description = step.Service.Code == FollowUpServices.Container ? OwnStepWords.FollowUp : step.Service.Description,
        Provider = step.Provider,
        Status = step.Status,
        From = step.ActualStart ?? step.ScheduledStart,
        Until = step.ActualEnd ?? step.ScheduledEnd,
        MarkedDoneOn = step.MarkedDoneOn,
        IsEnrollmentClosed = step.Enrollment.Status == EnrollmentStatus.Closed,
        Goals = [.. step.Goals.Select(link => link.GoalId)],
    };
}
