using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Messages;

/// <summary>A customer with a planner, whose browser is open.</summary>
internal sealed record MessageScene(ResourceRoomApp App, Participant Person, Enrollment Enrollment, User Planner, Browser Browser)
{
    public const string Form = "#message-form";

    public string Customer => $"/customers/{Person.PublicId}";

    public string Thread => $"{Customer}/messages";

    public static async Task<MessageScene> OpenAsync(ResourceRoomApp app, EnrollmentStatus status = EnrollmentStatus.Enrolled, int lwia = 20)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, lwia);
        var person = await app.CreateParticipantAsync(Records.AllNine);
        var enrollment = await app.CreateEnrollmentAsync(person, status, traits => traits with { PlannerId = planner.Id, Lwia = lwia });
        return new MessageScene(app, person, enrollment, planner, await app.SignInAsync(planner));
    }

    public async Task<Browser> SendAsync(string text, params (string, string?)[] more)
    {
        await Browser.OpenAsync(Thread);
        return await Browser.SubmitAsync(Form, [("Text", text), .. more]);
    }

    public Task<List<Message>> MessagesAsync() => App.QueryAsync(db => db.Messages.Include(row => row.Item)
        .Where(row => row.ParticipantId == Person.Id).OrderBy(row => row.Id).ToListAsync());

    /// <summary>How many are unread, as the navigation says it.</summary>
    public static async Task<string> CountOfAsync(Browser browser)
    {
        await browser.OpenAsync("/inbox");
        return browser.Page.QuerySelector(".rr-nav .rr-count")?.TextContent ?? "";
    }
}
