using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public sealed class OpenStep(ResourceRoomDb db, OpenPlan openPlan, OfficeClock clock)
{
    private static readonly Type[] Saves = [typeof(StepAdded), typeof(StepNoteChanged)];

    public Task<StepPage?> ExecuteAsync(Guid customer, Guid publicId, ActingUser who, CancellationToken cancellationToken) =>
        openPlan.ReadAsync(customer, who, async header =>
            await db.FindStepAsync(customer, publicId, new Act(who, clock.Now), cancellationToken) is { } step
                ? await PageAsync(header, step, who, cancellationToken)
                : null, cancellationToken);

    /// <summary>The page of the steps with both versions of the note; only it moves on to the version on file.</summary>
    public async Task<StepsPage?> WithConflictAsync(StepsPage? page, CancellationToken cancellationToken)
    {
        if (page?.NoteOf is not { } publicId)
        {
            return null;
        }

        var onFile = await db.Steps.Where(row => row.PublicId == publicId)
            .Select(row => new { row.Note, row.Version, Service = row.Service.Name }).SingleAsync(cancellationToken);
        var saved = await db.LastSavedByAsync(Subject.Step(publicId), Saves, cancellationToken);
        var (theirs, typed) = (onFile.Note ?? "No note", page.Input.Note?.Text ?? "");
        return page with
        {
            Input = page.Input with { Version = onFile.Version },
            Conflict = new TwoVersions("this step", saved, [new($"Note for {onFile.Service}", theirs, typed, Differs: true)]) { Advice = "To keep yours, save it again." },
        };
    }

    private async Task<StepPage> PageAsync(CustomerHeader header, Step step, ActingUser who, CancellationToken cancellationToken)
    {
        var isOpen = who.Can(Permission.EditPlans) && step.Enrollment.Status != EnrollmentStatus.Closed;
        return new StepPage
        {
            Header = header,
            Step = step,
            Enrollment = header.Own.Single(row => row.Id == step.EnrollmentId),
            Goals = await db.Goals.Where(goal => goal.Steps.Any(link => link.StepId == step.Id))
                .OrderBy(goal => goal.Id).Select(goal => new StepPageGoal(goal.PublicId, goal.Words)).ToListAsync(cancellationToken),
            Barriers = await db.Set<StepBarrier>().Where(link => link.StepId == step.Id)
                .OrderBy(link => link.BarrierId).Select(link => link.Barrier.Kind).ToListAsync(cancellationToken),
            Statuses = await db.Set<StepStatusChange>().Where(row => row.StepId == step.Id)
                .OrderByDescending(row => row.Id)
                .Select(row => new StepStatusLine(
                    row.Status, row.Reason, row.At, db.Users.Where(account => account.Id == row.ById).Select(account => account.DisplayName).FirstOrDefault()))
                .ToListAsync(cancellationToken),
            CanRemove = isOpen && StepRemovalRule.WhyNot(step.ToFacts(), step.IsSynced) is null,
        };
    }
}
