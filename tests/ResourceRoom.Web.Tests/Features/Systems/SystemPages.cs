using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

/// <summary>Goes through the pages of third-party systems as an LWIA administrator or OET does.</summary>
internal static class SystemPages
{
    public const string NewForm = "form[action='/systems/new']";

    private static int serial;

    public static async Task<Browser> SignInLwiaAsync(this ResourceRoomApp app, int lwia = 20) => await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, lwia));

    public static async Task<Browser> SignInStateAsync(this ResourceRoomApp app) => await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

    /// <summary>Entries of the form, a code of its own among them.</summary>
    public static (string Name, string? Value)[] Entries(params (string Name, string? Value)[] more) =>
    [
        .. new (string Name, string? Value)[]
        {
            ("Code", $"PAGE-{Interlocked.Increment(ref serial)}"), ("Name", "Sunrise Tracker"), ("ContactName", "Harriet Quill"), ("ContactEmail", "harriet@lwia.example"),
            ("ContactPhone", "217-555-0147 x9"),
        }.Concat(StandingRule.Points.SelectMany(point => new (string, string?)[] { ($"{point}.Answer", "Yes"), ($"{point}.Evidence", "Seen on March 2.") }))
            .Where(field => more.All(other => other.Name != field.Item1)),
        .. more,
    ];

    public static async Task<Browser> RegisterAsync(this Browser browser, params (string Name, string? Value)[] more)
    {
        await browser.OpenAsync("/systems/new");
        return await browser.SubmitAsync(NewForm, Entries(more));
    }

    public static Guid SystemShown(this Browser browser) => Guid.Parse(browser.Path.Split('/')[2]);

    public static async Task<Browser> ChangeAsync(this Browser browser, Guid system, params (string Name, string? Value)[] typed)
    {
        await browser.OpenAsync($"/systems/{system}/edit");
        return await browser.SubmitAsync(EditForm(system), typed);
    }

    public static string EditForm(Guid system) => $"form[action='/systems/{system}/edit']";

    public static Task<TrackingSystem> SystemAsync(this ResourceRoomApp app, Guid system) => app.QueryAsync(
        db => db.TrackingSystems.AsNoTracking().Include(row => row.Answers).Include(row => row.Account).Include(row => row.Keys).SingleAsync(row => row.PublicId == system));

    public static Task<List<string?>> SystemEventsAsync<T>(this ResourceRoomApp app, Guid system)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.About(Subject.TrackingSystem(system)).Of<T>().OrderBy(line => line.Id).Select(line => line.Detail).ToListAsync());
}
