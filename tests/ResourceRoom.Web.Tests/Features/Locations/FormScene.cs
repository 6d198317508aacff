using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Locations.Review;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>What an LWIA and OET do with location forms, without scripts. Today is Monday, 03/02/2026.</summary>
internal static class FormScene
{
    public const string Form = "#location-form";

    /// <summary>The entries of a complete New form.</summary>
    public static (string Name, string? Value)[] Complete(string name, params (string Name, string? Value)[] others) =>
    [
        ("Act", "submit"), ("EventOn", "02/23/2026"), ("Name", name), ("SiteType", "Affiliate"), ("Street", "12 Poplar Row"), ("City", "Decatur"), ("Zip", "62523"), ("County", "macon"),
        ("Phone", "217 555 0142"), ("ContactName", "Pat Example"), ("ContactPhone", "217-555-0143"), ("ContactEmail", "pat@rooms.example"), ("Hours[0].Opens", "8:30"), ("Hours[0].Closes", "12:00"),
        ("Hours[0].Reopens", "1 PM"), ("Hours[0].ClosesAgain", "5 PM"), ("Computers", "7"), ("Accessible", "yes"), ("FundingSource", "WIOA Title I"), .. others,
    ];

    public static async Task<Browser> LwiaAsync(this ResourceRoomApp app, int lwia) => await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, lwia));

    public static async Task<Browser> OetAsync(this ResourceRoomApp app) => await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

    /// <summary>Submits a New form and reads it.</summary>
    public static async Task<LocationForm> SubmitNewAsync(this ResourceRoomApp app, Browser lwia, string name, params (string Name, string? Value)[] others)
    {
        await lwia.SendNewAsync(name, others);
        return await app.StoredFormAsync(name);
    }

    /// <summary>Sends a New form, which may be refused.</summary>
    public static async Task SendNewAsync(this Browser browser, string name, params (string Name, string? Value)[] others)
    {
        await browser.OpenAsync("/locations/forms/new");
        await browser.SubmitAsync(Form, [.. Complete(name, others).GroupBy(entry => entry.Name).Select(entry => entry.Last())]);
    }

    /// <summary>Submits a Change or Closure of a room and reads it.</summary>
    public static async Task<LocationForm> SubmitAboutAsync(this ResourceRoomApp app, Browser lwia, LocationFormKind kind, Location room, params (string Name, string? Value)[] entries)
    {
        await lwia.OpenAsync($"/locations/forms/new?kind={kind}&room={room.Code}");
        await lwia.SubmitAsync(Form, [("Act", "submit"), .. entries]);
        return await app.QueryAsync(db => db.LocationForms.Include(form => form.Steps).OrderBy(form => form.Id).LastAsync(form => form.LocationId == room.Id));
    }

    public static Task<LocationForm> StoredFormAsync(this ResourceRoomApp app, string name) =>
        app.QueryAsync(db => db.LocationForms.Include(form => form.Steps).Include(form => form.Location).OrderBy(form => form.Id).LastAsync(form => form.RoomName == name));

    public static Task<LocationForm> StoredFormAsync(this ResourceRoomApp app, Guid id) =>
        app.QueryAsync(db => db.LocationForms.Include(form => form.Steps).Include(form => form.Location).SingleAsync(form => form.PublicId == id));

    public static async Task<Browser> ReviewAsync(this Browser oet, LocationForm form)
    {
        await oet.OpenAsync($"/locations/review/{form.PublicId}");
        return oet;
    }

    public static async Task AcceptAsync(this Browser oet, LocationForm form, params (string Name, string? Value)[] entries)
    {
        await oet.ReviewAsync(form);
        await oet.SubmitAsync("#review-form", entries);
    }

    public static async Task ReturnAsync(this Browser oet, LocationForm form, params (string Name, string? Value)[] entries)
    {
        await oet.ReviewAsync(form);
        await oet.SubmitAsync("#return-form", entries);
    }

    /// <summary>Moves the clock to the morning of a day.</summary>
    public static void MoveTo(this ResourceRoomApp app, DateOnly day) => app.Time.AdjustTime(new DateTimeOffset(OfficeClock.InstantOf(day, new TimeOnly(9, 0))));

    /// <summary>The morning job.</summary>
    public static Task ApplyFormsAsync(this ResourceRoomApp app) => app.RunAsync<ApplyForms>();

    public static Task<Location> RoomAsync(this ResourceRoomApp app, long id) => app.QueryAsync(db => db.Locations.Include(room => room.Versions).SingleAsync(room => room.Id == id));
}
