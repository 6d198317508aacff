using System.Globalization;
using System.Security.Cryptography;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Benchmarks.Make;

/// <summary>The rooms of a state, in all its areas, and staff of the largest one.</summary>
internal static class StateRooms
{
    /// <summary>Adds the rooms; the first is the largest, the second of the usual size, the third small.</summary>
    public static async Task<IReadOnlyList<Location>> AddRoomsAsync(this ResourceRoomDb db, int count, DateOnly today, CancellationToken cancellationToken)
    {
        var areas = await db.Lwias.OrderBy(area => area.Number).Select(area => area.Number).ToListAsync(cancellationToken);
        var rooms = Enumerable.Range(0, count).Select(number => NewRoom(number, areas[number % areas.Count], today)).ToList();
        db.Locations.AddRange(rooms);
        await db.SaveChangesAsync(cancellationToken);
        return rooms;
    }

    /// <summary>Adds accounts that may sign in to a room, all with one password.</summary>
    public static async Task<IReadOnlyList<User>> AddStaffAsync(
        this ResourceRoomDb db, string roleName, Location room, int count, string password, CancellationToken cancellationToken)
    {
        var passwordHash = new PasswordHasher<User>().HashPassword(new User { DisplayName = "" }, password);
        var before = await db.Users.CountAsync(cancellationToken);
        var staff = Enumerable.Range(before + 1, count).Select(number => NewAccount(roleName, number, room.LwiaNumber, passwordHash)).ToList();
        db.Users.AddRange(staff);
        await db.SaveChangesAsync(cancellationToken);

        var role = await db.Roles.SingleAsync(row => row.Name == roleName, cancellationToken);
        db.UserRoles.AddRange(staff.Select(account => new IdentityUserRole<long> { UserId = account.Id, RoleId = role.Id }));
        db.RoomAssignments.AddRange(staff.Select(account => new RoomAssignment
        {
            AccountId = account.Id,
            LocationId = room.Id,
            AssignedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
            FirstDay = room.EstablishedOn,
        }));
        await db.SaveChangesAsync(cancellationToken);
        return staff;
    }

    private static Location NewRoom(int number, int area, DateOnly today) => Location.Establish(
        string.Create(CultureInfo.InvariantCulture, $"{area:00}-{900 - number:000}"),
        area,
        new Establishment(
            today.AddYears(-2),
            new RoomFacts
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"Benchmark room {number + 1}"),
                SiteType = SiteType.ComprehensiveCenter,
                Street = "1 Main Street",
                City = "Springfield",
                Zip = "62701",
                County = "Sangamon",
                Phone = "(217) 555-0100",
                ContactName = "Pat Example",
                ContactPhone = "(217) 555-0101",
                ContactEmail = "pat@example.test",
                Hours = new([.. Enumerable.Range((int)DayOfWeek.Monday, 5).Select(day => new DaySpan((DayOfWeek)day, new(8, 30), new(16, 30)))]),
                Computers = 12,
                IsAccessible = true,
                AccessNote = null,
                FundingSource = "WIOA Title I",
                TrackingSystem = null,
            },
            today.AddYears(-2)));

    private static User NewAccount(string roleName, int number, int area, string passwordHash)
    {
        var email = string.Create(CultureInfo.InvariantCulture, $"{roleName}{number}@example.test");
        return new User
        {
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            DisplayName = $"{roleName} {number}",
            LwiaNumber = area,
            PasswordHash = passwordHash,
            SecurityStamp = RandomNumberGenerator.GetHexString(32),
            LockoutEnabled = true,
        };
    }
}
