using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Catalog;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Catalog;

/// <summary>Fills in the forms of the catalogs.</summary>
internal static class CatalogForms
{
    public const string Reason = "No provider left";

    private static int serial;

    public static string NewCode() => $"TEST{Interlocked.Increment(ref serial)}";

    public static async Task<Browser> SignInOetAsync(this ResourceRoomApp app) => await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

    public static async Task<Browser> AddRoomServiceAsync(this Browser browser, string code, params (string Name, string? Value)[] more)
    {
        await browser.OpenAsync("/admin/services/new/room");
        return await browser.SubmitAsync(
            "form[action='/admin/services/new/room']",
            [.. Typed(more, ("Code", code), ("Kind", "SelfService"), ("Name", $"Name of {code}"), ("Description", "What it covers"))]);
    }

    public static async Task<Browser> AddPlanServiceAsync(this Browser browser, string code, params (string Name, string? Value)[] more)
    {
        await browser.OpenAsync("/admin/services/new/plan");
        return await browser.SubmitAsync(
            "form[action='/admin/services/new/plan']",
            [.. Typed(more, ("Code", code), ("Category", "Training"), ("Name", $"Name of {code}"), ("Description", "What it covers"),
                ("HoldAdult", "Always"), ("HoldDislocatedWorker", "Always"), ("HoldYouth", "DuringParticipation"), ("HoldYouthCareerPathways", "Never"))]);
    }

    public static async Task<Browser> ChangeAsync(this Browser browser, CatalogKind catalog, string code, params (string Name, string? Value)[] typed)
    {
        await browser.OpenAsync($"{catalog.Address(code)}/edit");
        return await browser.SubmitAsync(EditForm(catalog, code), typed);
    }

    public static string EditForm(CatalogKind catalog, string code) => $"form[action='{catalog.Address(code)}/edit']";

    public static async Task<Browser> RetireAsync(this Browser browser, CatalogKind catalog, string code, DateOnly day, string reason = Reason)
    {
        await browser.OpenAsync(catalog.Address(code));
        return await browser.SubmitAsync("form[action$='/retirement']", ("Day", OfficeFormat.Date(day)), ("Reason", reason));
    }

    public static Task<Service> RoomServiceAsync(this ResourceRoomApp app, string code) => app.QueryAsync(db => db.Services.AsNoTracking().SingleAsync(row => row.Code == code));

    public static Task<PlanService> PlanServiceAsync(this ResourceRoomApp app, string code) =>
        app.QueryAsync(db => db.PlanServices.AsNoTracking().Include(row => row.Holds).SingleAsync(row => row.Code == code));

    public static Task<List<string?>> DetailsAsync<T>(this ResourceRoomApp app, CatalogKind catalog, string code)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.About(catalog.SubjectOf(code)).Of<T>().OrderBy(line => line.Id).Select(line => line.Detail).ToListAsync());

    private static IEnumerable<(string Name, string? Value)> Typed((string Name, string? Value)[] more, params (string Name, string? Value)[] usual) =>
        usual.Where(field => more.All(other => other.Name != field.Name)).Concat(more);
}
