using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.ReferenceData;

/// <summary>Fills in the forms of the lists that OET edits.</summary>
internal static class ReferenceForms
{
    public const string Reason = "Offices are open";

    public static async Task<Browser> SignInOetAsync(this ResourceRoomApp app) => await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

    public static async Task<Browser> AddHolidayAsync(this Browser browser, string? day, string? name = "Day of mourning")
    {
        await browser.OpenAsync("/admin/holidays/new");
        return await browser.SubmitAsync("form[action='/admin/holidays/new']", ("Day", day), ("Name", name));
    }

    public static async Task<Browser> TakeOutAsync(this Browser browser, string day, string reason = Reason)
    {
        await browser.OpenAsync($"/admin/holidays/{day}/removal");
        return await browser.SubmitAsync($"form[action='/admin/holidays/{day}/removal']", ("Reason", reason));
    }

    public static async Task<Browser> AddContactAsync(this Browser browser, params (string Name, string? Value)[] more)
    {
        await browser.OpenAsync("/admin/contacts/new");
        return await browser.SubmitAsync(
            "form[action='/admin/contacts/new']", [.. Typed(more, ("Name", "Renata Kowalczyk"), ("Phone", "217-555-0161 x7"), ("Email", "renata@oet.example"))]);
    }

    public static async Task<Browser> ChangeContactAsync(this Browser browser, Guid contact, params (string Name, string? Value)[] typed)
    {
        await browser.OpenAsync($"/admin/contacts/{contact}/edit");
        return await browser.SubmitAsync(EditForm(contact), typed);
    }

    public static string EditForm(Guid contact) => $"form[action='/admin/contacts/{contact}/edit']";

    public static async Task<Browser> AddLwiaAsync(this Browser browser, string? number, params (string Name, string? Value)[] more)
    {
        await browser.OpenAsync("/admin/lwias/new");
        return await browser.SubmitAsync("form[action='/admin/lwias/new']", [.. Typed(more, ("Number", number), ("Name", $"Area {number}"))]);
    }

    public static async Task<Browser> ChangeLwiaAsync(this Browser browser, int number, params (string Name, string? Value)[] typed)
    {
        await browser.OpenAsync($"/admin/lwias/{number}/edit");
        return await browser.SubmitAsync(EditForm(number), typed);
    }

    public static string EditForm(int lwia) => $"form[action='/admin/lwias/{lwia}/edit']";

    /// <summary>The key in the address of the contact that the browser shows.</summary>
    public static Guid ContactShown(this Browser browser) => Guid.Parse(browser.Path.Split('/')[3]);

    public static Task<OetContact> ContactAsync(this ResourceRoomApp app, Guid contact) =>
        app.QueryAsync(db => db.OetContacts.AsNoTracking().SingleAsync(row => row.PublicId == contact));

    public static Task<List<string?>> DetailsAsync<T>(this ResourceRoomApp app, Subject subject)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.About(subject).Of<T>().OrderBy(line => line.Id).Select(line => line.Detail).ToListAsync());

    /// <summary>The rows that differ in a page with two versions: field, on file, typed.</summary>
    public static IEnumerable<string> Differences(this Browser browser) => browser.Page.QuerySelectorAll("tr.is-different")
        .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Replace("differs", "", StringComparison.Ordinal).Trim())));

    private static IEnumerable<(string Name, string? Value)> Typed((string Name, string? Value)[] more, params (string Name, string? Value)[] usual) =>
        usual.Where(field => more.All(other => other.Name != field.Name)).Concat(more);
}
