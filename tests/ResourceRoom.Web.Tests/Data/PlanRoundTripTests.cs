using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>
/// A customer page makes at most six round trips to the database, whatever the size of the plan; those of a step and of the
/// whole plan on paper, which show rows of every kind, make twice as many.
/// </summary>
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
        string[] pages = ["", "/plan", "/plan/goals", "/plan/steps", "/plan/steps/add", "/case-notes", "/case-notes/new", "/exits/new", "/outcomes", "/outcomes/placements/new", "/contact"];
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

            foreach (var page in new[] { "/plan/review", $"/plan/steps/{step.PublicId}" })
            {
                var trips = await app.RoundTripsAsync(() => browser.OpenAsync($"/customers/{person.PublicId}{page}"));

                Assert.Equal(HttpStatusCode.OK, browser.Status);
                Assert.True(trips is > 0 and <= 2 * Most, $"{page}: {trips} round trips with {steps} steps");
            }
        }
    }

    [Fact]
    public async Task Get_CaseloadAtAnyPlace_MakesSixRoundTrips()
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
            Assert.True(trips is > 0 and <= Most, $"{page}: {trips} round trips");
        }
    }
}
