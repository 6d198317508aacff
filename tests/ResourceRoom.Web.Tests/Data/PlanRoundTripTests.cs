using System.Net;

using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>A customer page makes at most six round trips to the database, whatever the size of the plan.</summary>
public sealed class PlanRoundTripTests(QueryPlanApp app) : IClassFixture<QueryPlanApp>
{
    private const int Most = 6;

    [Fact]
    public async Task Get_PlanOfAnySize_MakesSixRoundTrips()
    {
        var person = await app.CreateParticipantAsync();
        var enrollment = await app.CreateEnrollmentAsync(person);
        var step = await app.CreateStepAsync(enrollment);
        await app.CreateContactAsync(person, "ana@example.test");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        string[] pages =
        [
            "", "/plan", "/plan/goals", "/plan/steps", "/plan/steps/add", "/plan/review", $"/plan/steps/{step.PublicId}", "/case-notes", "/case-notes/new",
            "/exits/new", "/outcomes", "/outcomes/placements/new", "/contact", "/exclusions/new",
        ];
        foreach (var steps in new[] { 1, 20 })
        {
            for (var number = 0; number < steps; number++)
            {
                await app.CreatePlanAsync(person, enrollment);
            }

            foreach (var page in pages)
            {
                var trips = await app.RoundTripsAsync(() => browser.OpenAsync($"/customers/{person.PublicId}{page}"));

                Assert.Equal(HttpStatusCode.OK, browser.Status);
                Assert.True(trips is > 0 and <= Most, $"{page}: {trips} round trips with {steps} steps");
            }
        }
    }

    /// <summary>An exit, an exclusion, contact details, and an exit that is due again; a draft, a note with files, and a signed plan.</summary>
    [Fact]
    public async Task Get_CustomerWithEverything_MakesSixRoundTrips()
    {
        var person = await app.CreateParticipantAsync();
        var enrollment = await app.CreateEnrollmentAsync(person, change: traits => traits with { On = app.Today.AddDays(-200) });
        await app.CreatePlanAsync(person, enrollment);
        await app.CreateContactAsync(person, "ana@example.test");
        await app.CreateCustomerAccountAsync(person);
        var exit = await app.CreateExitAsync(person, app.Today.AddDays(-300));
        var exclusion = await app.CreateExclusionAsync(person);
        var note = await app.CreateNoteAsync(person);
        await app.CreateMessageAsync(person);
        var fact = await app.CreateFactAsync(enrollment, FactKind.OccupationalLicense);
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        await app.ArrangeAsync((_, db) => Task.FromResult(db.CaseNoteDrafts.Add(new CaseNoteDraft
        {
            FormKey = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            OwnerId = planner.Id,
            Entries = "{}",
            SavedAt = person.CreatedAt,
        })));
        var browser = await app.SignInAsync(planner);
        string[] pages =
        [
            "", "/case-notes", $"/case-notes/{note.PublicId}", $"/exits/{exit.PublicId}", $"/exclusions/{exclusion.PublicId}", "/outcomes", "/plan/review",
            $"/enrollments/{enrollment.PublicId}", $"/enrollments/{enrollment.PublicId}/facts/{fact.PublicId}", "/messages",
        ];
        foreach (var page in pages)
        {
            await browser.OpenAsync($"/customers/{person.PublicId}{page}");
            var trips = await app.RoundTripsAsync(() => browser.OpenAsync($"/customers/{person.PublicId}{page}"));

            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.True(trips is > 0 and <= Most, $"{page}: {trips} round trips");
        }
    }

    [Fact]
    public async Task Get_CaseloadAtAnyPlace_MakesSevenRoundTrips()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        for (var number = 0; number < 30; number++)
        {
            await app.CreateEnrollmentAsync(await app.CreateParticipantAsync(), change: traits => traits with { PlannerId = planner.Id });
        }

        var browser = await app.SignInAsync(planner);
        string[] pages = ["/my-customers", browser.Page.QuerySelector("a[href*='after=']")!.GetAttribute("href")!, "/my-customers?status=Enrolled&sort=-status"];
        foreach (var page in pages)
        {
            var trips = await app.RoundTripsAsync(() => browser.OpenAsync(page));

            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.True(trips is > 0 and <= Most + 1, $"{page}: {trips} round trips");
        }
    }
}
