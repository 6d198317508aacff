using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>What a technician does with the list of a group, without scripts.</summary>
internal static class GroupForms
{
    public const string Address = "/check-in/group";
    public const string StartForm = "#group form";
    public const string ListForm = "#find-form";

    public static async Task<Browser> BeginGroupAsync(this ResourceRoomApp app, Location room, params (string Name, string? Value)[] values)
    {
        var browser = await app.SignInTechnicianAsync(room);
        return await (await browser.OpenAsync(Address)).SubmitAsync(StartForm, [("Services", "1"), .. values]);
    }

    public static Task<Browser> TypeAsync(this Browser browser, string text) => browser.SubmitAsync(ListForm, ("text", text));

    public static Task<Browser> AddAsync(this Browser browser, Participant person) =>
        browser.SubmitToAsync(ListForm, $"{Address}/people", ("id", person.PublicId.ToString()));

    public static Task<Browser> CheckInAllAsync(this Browser browser, params (string Name, string? Value)[] values) =>
        browser.SubmitToAsync(ListForm, $"{Address}/visits", values);

    public static IReadOnlyList<string> OnTheList(this Browser browser) =>
        [.. browser.Page.QuerySelectorAll("ol.rr-group__list .rr-group__who strong").Select(name => name.TextContent)];

    /// <summary>Somebody who was here yesterday, or earlier, and left.</summary>
    public static async Task<Participant> SeenAsync(
        this ResourceRoomApp app, Location room, string lastName, int daysAgo = 1, Func<NineAnswers, NineAnswers>? change = null)
    {
        var person = await app.CreateParticipantAsync(answers => (change ?? (all => all))(answers with { LastName = Answer<string>.Given(lastName) }));
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var then = app.Time.GetUtcNow().UtcDateTime.AddDays(-daysAgo);
        await app.CreateVisitAsync(person, room, technician, then, then.AddHours(1));
        return person;
    }
}
