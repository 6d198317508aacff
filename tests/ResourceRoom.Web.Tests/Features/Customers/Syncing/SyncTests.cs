using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Syncing;

/// <summary>Sync with this database's own visits; no other source is set up.</summary>
public sealed class SyncTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action$='/sync']";

    [Fact]
    public async Task Sync_Visit_BecomesAnUnassignedStep()
    {
        var (person, enrollment, browser) = await OpenAsync();
        var (visit, room) = await VisitAsync(person);
        Assert.Contains("N/A", browser.Text);

        await browser.SubmitAsync(Form);

        Assert.Contains("Synced: 1 step added.", browser.Text);
        var step = await SingleAsync(person);
        Assert.Equal(
            (enrollment.Id, StepStatus.Completed, app.Today, app.Today, room.Name, "Visits", visit.PublicId.ToString()),
            (step.EnrollmentId, step.Status, step.ActualStart, step.ActualEnd, step.Provider, step.Source, step.SourceKey));
        Assert.Equal(("ROOM-JOBSEARCH", true), (step.Service.Code, step.Service.IsSyncedOnly));
        Assert.Empty(step.Goals);
        Assert.Equal(new PlanSynced(1, 0, 0), Assert.Single(await app.EventsAsync<PlanSynced>(person.PublicId)).Read());
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, (await PlanAsync(person)).LastSyncAt);
        Assert.DoesNotContain("N/A", browser.Text);
    }

    [Fact]
    public async Task Sync_Again_ChangesNothing()
    {
        var (person, _, browser) = await OpenAsync();
        await VisitAsync(person);
        await browser.SubmitAsync(Form);

        await browser.SubmitAsync(Form);

        Assert.Contains("Synced. Nothing has changed since the last sync.", browser.Text);
        await SingleAsync(person);
    }

    [Fact]
    public async Task Sync_VisitVoided_KeepsGoalAndNoteAndMarksTheStep()
    {
        var (person, _, browser) = await OpenAsync();
        var (visit, room) = await VisitAsync(person);
        await browser.SubmitAsync(Form);
        var goal = await app.CreateGoalAsync(person);
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Steps.SingleAsync(found => found.ParticipantId == person.Id);
            row.Note = "Looked for welding jobs";
            row.Goals.Add(new StepGoal { GoalId = goal.Id });
            db.Set<VisitVoid>().Add(new VisitVoid { VisitId = visit.Id, VoidedAt = app.Time.GetUtcNow().UtcDateTime, VoidedById = visit.TechnicianId, Reason = "Wrong person" });
            return row;
        });

        await browser.SubmitAsync(Form);

        Assert.Contains("Synced: 1 withdrawn at its source.", browser.Text);
        var step = await SingleAsync(person);
        Assert.Equal(("Looked for welding jobs", app.Time.GetUtcNow().UtcDateTime), (step.Note, step.WithdrawnAt));
        Assert.Equal(goal.Id, Assert.Single(step.Goals).GoalId);
        Assert.Equal(room.Name, step.Provider);
    }

    [Fact]
    public async Task Sync_ServiceCorrected_ShowsTheNewServiceOnTheSameStep()
    {
        var (person, _, browser) = await OpenAsync();
        var (visit, _) = await VisitAsync(person);
        await browser.SubmitAsync(Form);
        var before = await SingleAsync(person);
        await app.ArrangeAsync(async (_, db) =>
        {
            db.RemoveRange(await db.Set<VisitService>().Where(row => row.VisitId == visit.Id).ToListAsync());
            return db.Add(new VisitService { VisitId = visit.Id, ServiceId = await db.Services.Where(row => row.Code == "RESUME").Select(row => row.Id).SingleAsync() }).Entity;
        });

        await browser.SubmitAsync(Form);

        Assert.Contains("Synced: 1 updated.", browser.Text);
        var after = await SingleAsync(person);
        Assert.Equal((before.Id, "ROOM-RESUME", "RESUME"), (after.Id, after.Service.Code, after.SourceService));
    }

    [Fact]
    public async Task Sync_VisitBeforeTheEnrollment_IsNoPartOfThePlan()
    {
        var (person, _, browser) = await OpenAsync();
        await VisitAsync(person, daysAgo: 31);

        await browser.SubmitAsync(Form);

        Assert.Contains("Nothing has changed", browser.Text);
        Assert.Equal(0, await app.QueryAsync(db => db.Steps.CountAsync(row => row.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task Sync_SelfService_HoldsOffNoExitAndIsNotOffered()
    {
        var (person, _, browser) = await OpenAsync();
        await VisitAsync(person);
        await browser.SubmitAsync(Form);

        var holds = await app.QueryAsync(db => db.PlanServices.Where(row => row.Code == "ROOM-JOBSEARCH").SelectMany(row => row.Holds).ToListAsync());
        Assert.All(holds, hold => Assert.Equal(Domain.Enrollments.Exits.ExitHold.Never, hold.Hold));
        Assert.Equal(4, holds.Count);
        await browser.OpenAsync($"/customers/{person.PublicId}/plan/steps/add");
        Assert.DoesNotContain("Job search on the internet", browser.Text);
    }

    [Fact]
    public async Task Sync_Stranger_IsNotFoundAndLogged()
    {
        var (person, _, _) = await OpenAsync();
        await VisitAsync(person);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        await browser.OpenAsync("/participants");

        await browser.ForgeAsync($"/customers/{person.PublicId}/sync");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, person.PublicId), line => line.AccountId == stranger.Id);
        Assert.Equal(0, await app.QueryAsync(db => db.Steps.CountAsync(row => row.ParticipantId == person.Id)));
    }

    [Fact]
    public async Task Sync_LwiaAdministrator_IsForbidden()
    {
        var (person, _, _) = await OpenAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        await browser.OpenAsync($"/customers/{person.PublicId}");
        Assert.Null(browser.Page.QuerySelector(Form));

        await browser.ForgeAsync($"/customers/{person.PublicId}/sync");

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private async Task<(Participant Person, Enrollment Enrollment, Browser Browser)> OpenAsync()
    {
        var person = await app.CreateParticipantAsync();
        var enrollment = await app.CreateEnrollmentAsync(person, change: traits => traits with { On = app.Today.AddDays(-30) });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{person.PublicId}/plan/steps");
        return (person, enrollment, browser);
    }

    private async Task<(Visit Visit, Location Room)> VisitAsync(Participant person, int daysAgo = 0)
    {
        var room = await app.CreateRoomAsync();
        var visit = await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, 20, room), app.Time.GetUtcNow().UtcDateTime.AddDays(-daysAgo));
        return (visit, room);
    }

    private Task<Step> SingleAsync(Participant person) =>
        app.QueryAsync(db => db.Steps.Include(row => row.Service).Include(row => row.Goals).SingleAsync(row => row.ParticipantId == person.Id));

    private Task<CareerPlan> PlanAsync(Participant person) => app.QueryAsync(db => db.CareerPlans.SingleAsync(row => row.ParticipantId == person.Id));
}
