using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Plans;

/// <summary>A customer of LWIA 20 and the browser of somebody who opens the plan.</summary>
internal sealed record PlanScene(ResourceRoomApp App, Participant Person, Enrollment Enrollment, User Account, Browser Browser)
{
    public string Plan => $"/customers/{Person.PublicId}/plan";

    public static async Task<PlanScene> OpenAsync(
        ResourceRoomApp app, string path = "", EnrollmentStatus status = EnrollmentStatus.Enrolled, string role = Roles.CaseManager,
        Func<EnrollmentTraits, EnrollmentTraits>? change = null)
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        var enrollment = await app.CreateEnrollmentAsync(person, status, change);
        var account = await app.CreateAccountAsync(role, role == Roles.Oet ? null : 20);
        var scene = new PlanScene(app, person, enrollment, account, await app.SignInAsync(account));
        await scene.Browser.OpenAsync($"{scene.Plan}{path}");
        return scene;
    }

    public Task<Browser> GoAsync(string path) => Browser.OpenAsync($"{Plan}{path}");

    /// <summary>The events about one row of the plan, oldest first.</summary>
    public async Task<List<ActivityDetail>> EventsAsync(Subject subject) =>
        [.. (await App.QueryAsync(db => db.ActivityEvents.About(subject).OrderBy(line => line.Id).ToListAsync())).Select(line => line.Read())];

    /// <summary>Posts to an address of the plan as somebody of another area; they must get 404 and leave a line.</summary>
    public async Task AssertClosedToStrangersAsync(params (string Path, (string, string?)[] Fields)[] posts)
    {
        var stranger = await App.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await App.SignInAsync(stranger);
        await browser.OpenAsync("/participants");
        foreach (var (path, fields) in posts)
        {
            await browser.ForgeAsync($"{Plan}{path}", [.. fields, ("FormKey", Guid.CreateVersion7(App.Time.GetUtcNow()).ToString())]);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, browser.Status);
            await browser.OpenAsync("/participants");
        }

        var lines = await App.QueryAsync(db => db.AccessLines.CountAsync(line => line.AccountId == stranger.Id && line.Kind == AccessKind.RefusedOutOfScope));
        Assert.Equal(posts.Length, lines);
    }
}
