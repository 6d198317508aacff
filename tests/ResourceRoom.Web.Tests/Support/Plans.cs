using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Rows of career plans.</summary>
public static class Plans
{
    /// <summary>A goal of a person's plan.</summary>
    public static Task<Goal> CreateGoalAsync(this ResourceRoomApp app, Participant person, string words = "Work as a welder") => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.Goals.Add(new Goal
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            Kind = GoalKind.Employment,
            Words = words,
            Status = GoalStatus.Active,
            Statuses = [new GoalStatusChange { Status = GoalStatus.Active, At = person.CreatedAt, ById = 1 }],
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        }).Entity));

    /// <summary>A step of a service for an enrollment, planned unless the test changes it, assigned to goals.</summary>
    public static Task<Step> CreateStepAsync(
        this ResourceRoomApp app, Enrollment enrollment, string service = "MENTOR", Action<Step>? change = null, params Goal[] goals) => app.ArrangeAsync(async (_, db) =>
        {
            var step = new Step
            {
                PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
                ParticipantId = enrollment.ParticipantId,
                EnrollmentId = enrollment.Id,
                ServiceId = await db.PlanServices.Where(row => row.Code == service).Select(row => row.Id).SingleAsync(),
                Status = StepStatus.Planned,
                Statuses = [new StepStatusChange { Status = StepStatus.Planned, At = enrollment.CreatedAt, ById = 1 }],
                Goals = [.. goals.Select(goal => new StepGoal { GoalId = goal.Id })],
                CreatedAt = enrollment.CreatedAt,
                CreatedById = 1,
            };
            change?.Invoke(step);
            return db.Steps.Add(step).Entity;
        });

    /// <summary>A step that somebody changed meanwhile.</summary>
    public static Task<Step> ChangeStepAsync(this ResourceRoomApp app, Step step, Action<Step> change) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Steps.SingleAsync(one => one.Id == step.Id);
        change(row);
        return row;
    });

    /// <summary>A job that goes on.</summary>
    public static Task<Placement> CreatePlacementAsync(this ResourceRoomApp app, Participant person, DateOnly startedOn) => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.Placements.Add(new Placement
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            Kind = PlacementKind.Employment,
            Place = "Prairie Bakery",
            StartedOn = startedOn,
            Source = "Pay stub",
            VerifiedOn = app.Today,
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        }).Entity));

    /// <summary>A low income, or what the test says, as of today.</summary>
    public static Task<EnrollmentFact> CreateFactAsync(this ResourceRoomApp app, Enrollment enrollment, FactKind kind = FactKind.LowIncome) => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.EnrollmentFacts.Add(new EnrollmentFact
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            EnrollmentId = enrollment.Id,
            Kind = kind,
            On = app.Today,
            Source = "Pay stubs",
            CreatedAt = enrollment.CreatedAt,
            CreatedById = 1,
        }).Entity));

    /// <summary>One row of each kind.</summary>
    public static async Task<Step> CreatePlanAsync(this ResourceRoomApp app, Participant person, Enrollment enrollment)
    {
        var goal = await app.CreateGoalAsync(person);
        var barrier = await app.ArrangeAsync((_, db) => Task.FromResult(db.Barriers.Add(new PlanBarrier
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            Kind = BarrierKind.Transportation,
            IdentifiedOn = app.Today,
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        }).Entity));
        await app.ArrangeAsync((_, db) => Task.FromResult(db.Assessments.Add(new Assessment
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            Kind = AssessmentKind.BasicSkills,
            On = app.Today,
            Result = "Reads well.",
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        }).Entity));
        await app.ArrangeAsync((_, db) => Task.FromResult(db.SignedPlans.Add(new SignedPlan
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            How = SignedHow.OnPaper,
            SignedOn = app.Today,
            Content = new PlanDocument { Customer = "A customer", Assessments = [], Barriers = [], Goals = [], Steps = [] }.Write(),
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        }).Entity));
        await app.CreatePlacementAsync(person, app.Today);
        return await app.CreateStepAsync(enrollment, "TRANSPORT", step => step.Barriers.Add(new StepBarrier { BarrierId = barrier.Id }), goal);
    }
}
