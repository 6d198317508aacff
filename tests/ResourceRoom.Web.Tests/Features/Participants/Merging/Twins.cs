using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants.Merging;

/// <summary>Two records that may be one person's, each with a visit to one room that is over, and an LWIA administrator.</summary>
internal sealed record Twins(ResourceRoomApp App, Location Room, User Technician, User Administrator, Browser Browser, Participant Kept, Participant Merged)
{
    /// <summary>The address at which the two are compared and merged.</summary>
    public string Address => $"/participants/{Kept.PublicId}/merge/{Merged.PublicId}";

    /// <summary>The form on that page.</summary>
    public const string Form = "#merge-form";

    /// <summary>Sets it up: Ana Ruiz twice, whom the test changes where it matters.</summary>
    public static async Task<Twins> CreateAsync(
        ResourceRoomApp app, Func<NineAnswers, NineAnswers>? kept = null, Func<NineAnswers, NineAnswers>? merged = null, bool isMergedRegistered = false)
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator);
        var first = await app.CreateParticipantAsync(kept);
        var second = await app.CreateParticipantAsync(merged, isMergedRegistered);
        var twins = new Twins(app, room, technician, administrator, await app.SignInAsync(administrator), first, second);
        await twins.VisitAsync(first);
        await twins.VisitAsync(second);
        return twins;
    }

    /// <summary>A visit to the room that is over.</summary>
    public Task<Visit> VisitAsync(Participant person, int daysAgo = 0)
    {
        var start = App.Time.GetUtcNow().UtcDateTime.AddDays(-daysAgo).AddHours(-1);
        return App.CreateVisitAsync(person, Room, Technician, start, start.AddMinutes(30));
    }

    /// <summary>Another browser of the administrator.</summary>
    public Task<Browser> AnotherAsync() => App.SignInAsync(Administrator);

    /// <summary>Merges on the page, choosing one side for each item that is named.</summary>
    public Task<Browser> MergeAsync(params (NineItem Item, string Side)[] choices) => MergeAsync(Browser, choices);

    /// <summary>The same in another browser.</summary>
    public async Task<Browser> MergeAsync(Browser browser, params (NineItem Item, string Side)[] choices)
    {
        await browser.OpenAsync(Address);
        return await browser.SubmitAsync(Form, Fields(choices));
    }

    /// <summary>Opens the latest merge of a record from its page, and takes it back.</summary>
    public async Task<Browser> TakeBackAsync(Participant? kept = null)
    {
        await Browser.OpenAsync($"/participants/{(kept ?? Kept).PublicId}");
        await Browser.OpenAsync(TakeBackLink(Browser)!);
        return await Browser.SubmitAsync("#unmerge-form");
    }

    /// <summary>The address of the latest merge that the page offers to take back.</summary>
    public static string? TakeBackLink(Browser browser) =>
        (browser.Page.QuerySelector("a[href*='/merges/']") as IHtmlAnchorElement)?.GetAttribute("href");

    /// <summary>The fields that choose a side for each item.</summary>
    public static (string, string?)[] Fields(params (NineItem Item, string Side)[] choices) =>
        [.. choices.Select(choice => ($"Choices.{choice.Item}", (string?)choice.Side))];

    /// <summary>The key of the merge that a record went into another by.</summary>
    public Task<Guid> MergeIdAsync(long merged) =>
        App.QueryAsync(db => db.ParticipantMerges.Where(merge => merge.MergedId == merged).Select(merge => merge.PublicId).SingleAsync());

    /// <summary>Which visits a person has now.</summary>
    public Task<List<long>> VisitsOfAsync(Participant person) => App.QueryAsync(db => db.Visits
        .Where(visit => visit.ParticipantId == person.Id)
        .OrderBy(visit => visit.Id)
        .Select(visit => visit.Id)
        .ToListAsync());

    /// <summary>A first name.</summary>
    public static Func<NineAnswers, NineAnswers> Named(string name) => answers => answers with { FirstName = Answer<string>.Given(name) };

    /// <summary>An SSN.</summary>
    public static Func<NineAnswers, NineAnswers> With(Ssn ssn) => answers => answers with { Ssn = Answer<Ssn>.Given(ssn) };
}
