using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>What a technician does about a mistyped visit, without scripts.</summary>
internal static class Corrections
{
    public const string Form = "#correction-form";
    public const string Reason = "Typed for the wrong day";

    /// <summary>Opens the form and sends it with a reason and what the test types over it.</summary>
    public static async Task<Browser> CorrectAsync(this Browser browser, Visit visit, params (string Name, string? Value)[] typed)
    {
        await browser.OpenAsync(Address(visit));
        return await browser.SubmitAsync(Form, [.. typed.Any(field => field.Name == "Reason") ? [] : new[] { ("Reason", (string?)Reason) }, .. typed]);
    }

    /// <summary>Voids a visit as its page does.</summary>
    public static async Task<Browser> VoidAsync(this Browser browser, Visit visit, string? reason)
    {
        await browser.OpenAsync($"/visits/{visit.PublicId}");
        return await browser.SubmitAsync($"form[action='/visits/{visit.PublicId}/void']", ("Reason", reason));
    }

    public static string Address(Visit visit) => $"/visits/{visit.PublicId}/correction";

    /// <summary>A day and time on the office's wall clock as the form's two fields.</summary>
    public static (string Name, string? Value)[] Moment(string field, DateTime instant) =>
        [($"{field}Day", OfficeFormat.Date(OfficeClock.DayOf(instant))), ($"{field}Time", OfficeFormat.Time(instant))];

    /// <summary>The visit with its corrections.</summary>
    public static Task<Visit> StoredAsync(ResourceRoomApp app, Visit visit) => app.QueryAsync(db => db.Visits
        .Include(row => row.Corrections).Include(row => row.Void).Include(row => row.Services)
        .SingleAsync(row => row.Id == visit.Id));

    /// <summary>Everyone signed in who may neither correct nor void the visit, with the status they get.</summary>
    public static async Task<IReadOnlyList<(Browser Browser, int Status)>> StrangersAsync(ResourceRoomApp app)
    {
        var elsewhere = await app.CreateRoomAsync();
        return
        [
            (await app.SignInTechnicianAsync(elsewhere), 404),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 20, elsewhere), elsewhere), 404),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 20)), 404),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20)), 403),
            (await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer, null)), 403),
        ];
    }
}
