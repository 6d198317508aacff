using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>A customer enrolled on 01/05/2026 with a goal and a step, and a planner who edits it. Today is 03/02/2026.</summary>
internal sealed record EditScene(PlanScene Scene, Goal Goal, Step Step)
{
    public const string Form = "#step-form";

    public static readonly DateOnly FirstDay = new(2026, 1, 5);

    public Browser Browser => Scene.Browser;

    public string Address => $"{Scene.Plan}/steps/{Step.PublicId}";

    public static async Task<EditScene> OpenAsync(
        ResourceRoomApp app, string service = "MENTOR", Action<Step>? change = null, string role = Roles.CaseManager,
        EnrollmentStatus status = EnrollmentStatus.Enrolled, DateOnly? first = null, DateOnly? exit = null)
    {
        var scene = await PlanScene.OpenAsync(app, role: role, status: status, change: traits => traits with { On = first ?? FirstDay, ExitedOn = exit });
        var goal = await app.CreateGoalAsync(scene.Person);
        var step = await app.CreateStepAsync(scene.Enrollment, service, change, goal);
        var edit = new EditScene(scene, goal, step);
        await edit.Browser.OpenAsync(edit.Address);
        return edit;
    }

    public Task<Browser> SaveAsync(params (string Name, string? Value)[] values) => Browser.SubmitAsync(Form, values);

    public Task<Step> StoredAsync() => Scene.App.QueryAsync(db =>
        db.Steps.Include(row => row.Goals).Include(row => row.Barriers).Include(row => row.Statuses.OrderBy(line => line.Id)).SingleAsync(row => row.Id == Step.Id));

    /// <summary>What is wrong with a field, as its page says it.</summary>
    public string? ErrorAt(string field) => Browser.Page.QuerySelector($"#{field}-error")?.TextContent["Error: ".Length..];

    public Task<PlanBarrier> BarrierAsync() => Scene.App.ArrangeAsync((_, db) => Task.FromResult(db.Barriers.Add(new PlanBarrier
    {
        PublicId = Guid.CreateVersion7(Scene.App.Time.GetUtcNow()),
        ParticipantId = Scene.Person.Id,
        Kind = Domain.Plans.Assessing.BarrierKind.Transportation,
        IdentifiedOn = FirstDay,
        CreatedAt = Scene.Person.CreatedAt,
        CreatedById = 1,
    }).Entity));
}
