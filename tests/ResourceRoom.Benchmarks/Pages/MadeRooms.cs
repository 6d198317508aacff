using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Pages;

/// <summary>5,000 rooms that each changed nine times, and 2,000 forms of which half wait for OET.</summary>
/// <param name="Oet">What OET staff sign in with.</param>
/// <param name="Day">A day in the middle of the rooms' changes.</param>
internal sealed record MadeRooms(string Oet, DateOnly Day)
{
    private const int Rooms = 5_000;
    private const int Changes = 9;
    private const int Forms = 2_000;
    private const int AtOnce = 500;
    private const int DaysBetweenChanges = 60;
    private const int RoomsOfAnArea = 900;

    public static async Task<MadeRooms> AddToAsync(string folder, Made made, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var room = await db.Locations.SingleAsync(row => row.Code == made.Room, cancellationToken);
        var oet = (await db.AddStaffAsync(Roles.Oet, room, 1, made.Password, cancellationToken))[0];
        var areas = await db.Lwias.OrderBy(area => area.Number).Select(area => area.Number).ToListAsync(cancellationToken);
        var today = OfficeClock.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime);
        var taken = (await db.Locations.Select(row => row.Code).ToListAsync(cancellationToken)).ToHashSet();
        var codes = areas.SelectMany(area => Enumerable.Range(1, RoomsOfAnArea).Select(serial => new LocationCode(area, serial))).Where(code => !taken.Contains(code.ToString())).Take(Rooms);
        foreach (var some in codes.Index().Chunk(AtOnce))
        {
            db.Locations.AddRange(some.Select(one => RoomOf(one.Item, one.Index, room.Facts, today)));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        foreach (var some in Enumerable.Range(0, Forms).Chunk(AtOnce))
        {
            db.LocationForms.AddRange(some.Select(number => FormOf(number, areas[number % areas.Count], room.Facts, oet.Id, today)));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        return new(oet.Email!, today.AddDays(-DaysBetweenChanges * Changes / 2));
    }

    private static Location RoomOf(LocationCode code, int number, RoomFacts facts, DateOnly today)
    {
        var first = today.AddDays(-DaysBetweenChanges * (Changes + 1));
        var room = Location.Establish(code.ToString(), code.Lwia, new Establishment(first, facts with { Name = string.Create(CultureInfo.InvariantCulture, $"Room {number}") }, first));
        var changes = Enumerable.Range(1, Changes).Select(change => new AcceptedChange(
            change, first.AddDays(change * DaysBetweenChanges), first.AddDays(change * DaysBetweenChanges), new HashSet<RoomField> { RoomField.Computers }, facts with { Computers = change + (number % 7) }));
        room.Become(new RoomTimeline(room.ToEstablishment(), changes, []), today);
        return room;
    }

    private static LocationForm FormOf(int number, int area, RoomFacts facts, long by, DateOnly today)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new()
        {
            PublicId = Guid.CreateVersion7(now),
            Kind = LocationFormKind.New,
            State = number % 2 == 0 ? LocationFormState.Submitted : LocationFormState.Withdrawn,
            LwiaNumber = area,
            RoomName = string.Create(CultureInfo.InvariantCulture, $"New room {number}"),
            Entries = "",
            EventOn = today.AddDays(-number % 60),
            Facts = facts,
            SubmittedFor = today.AddDays(-number % 60),
            SentOn = today,
            DueOn = today.AddDays(14 - (number % 60)),
            Submissions = 1,
            CreatedAt = now,
            CreatedById = by,
            ChangedAt = now,
        };
    }
}
