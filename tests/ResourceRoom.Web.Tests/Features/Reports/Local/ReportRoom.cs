using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>A room with its technician, and the administrator of its LWIA who reads its reports. Without the room, reports are of the LWIA.</summary>
internal sealed record ReportRoom(ResourceRoomApp App, Location? Room, User Technician, User Administrator, Browser Browser)
{
    public const string February = "from=2026-02-01&to=2026-02-28";

    public static async Task<ReportRoom> CreateAsync(ResourceRoomApp app, int lwia)
    {
        var room = await app.CreateRoomAsync(lwia);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, lwia);
        return new(app, room, await app.CreateAccountAsync(Roles.Technician, lwia, room), administrator, await app.SignInAsync(administrator));
    }

    /// <summary>A visit that began at a time of the office's clock; open without minutes.</summary>
    public Task<Guid> VisitAsync(Participant person, string start, int? minutes) => VisitAsync(person, At(start), minutes);

    public async Task<Guid> VisitAsync(Participant person, DateTime start, int? minutes) =>
        (await App.CreateVisitAsync(person, Room!, Technician, start, minutes is { } length ? start.AddMinutes(length) : null)).PublicId;

    /// <summary>The same of somebody new.</summary>
    public async Task<Guid> VisitAsync(string name, string start, int? minutes) => await VisitAsync(await PersonAsync(name), At(start), minutes);

    public async Task<Guid> VisitAsync(string name, DateTime start, int? minutes) => await VisitAsync(await PersonAsync(name), start, minutes);

    public Task VoidAsync(Guid visit) => App.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Visits.SingleAsync(one => one.PublicId == visit);
        return row.Void = new VisitVoid { VoidedAt = App.Time.GetUtcNow().UtcDateTime, VoidedById = Technician.Id, Reason = "Entered twice" };
    });

    public Task<string> FileAsync(string report, string query) =>
        Browser.Http.GetStringAsync(new Uri($"/reports/{report}.csv?{query}{(Room is null ? "" : $"&room={Room.Code}")}", UriKind.Relative));

    private static DateTime At(string text) =>
        OfficeClock.InstantOf(DateOnly.Parse(text[..10], CultureInfo.InvariantCulture), TimeOnly.Parse(text[11..], CultureInfo.InvariantCulture));

    private Task<Participant> PersonAsync(string name) => App.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given(name) });
}
