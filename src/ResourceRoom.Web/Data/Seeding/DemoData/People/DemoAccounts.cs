using System.Security.Cryptography;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Seeding.ReferenceData;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal static class DemoAccounts
{
    private static readonly DemoAccount[] All =
    [
        new(DemoSignIns.Technician, "Dana Whitfield", Roles.Technician, 20, DemoRooms.Springfield),
        new(DemoSignIns.TechnicianOfTwoRooms, "Morgan Ellery", Roles.Technician, 20, DemoRooms.Lincoln, DemoRooms.Springfield) { Partner = "Prairie Skills Center" },
        new(DemoSignIns.CaseManager, "Renata Cole", Roles.CaseManager, 20, DemoRooms.Springfield),
        new(DemoSignIns.LwiaAdministrator, "Victor Lindqvist", Roles.LwiaAdministrator, 20),
        new(DemoSignIns.Oet, "Joan Abernathy", Roles.Oet, null),
        new(DemoSignIns.Customer, $"{DemoKnownPeople.CustomerFirstName} {DemoKnownPeople.CustomerLastName}", Roles.Customer, 20),
        Recorder("omar.fielding@demo.test", "Omar Fielding", 20, DemoRooms.Taylorville),
        Recorder("noor.haddad@demo.test", "Noor Haddad", 20, DemoRooms.Petersburg),
        Recorder("tanya.brooks@demo.test", "Tanya Brooks", 7, DemoRooms.Pilsen),
        Recorder("luis.ortega@demo.test", "Luis Ortega", 7, DemoRooms.Pullman),
        Recorder("andre.simmons@demo.test", "Andre Simmons", 24, DemoRooms.Belleville),
        Recorder("gail.pruitt@demo.test", "Gail Pruitt", 25, DemoRooms.Carbondale),
        new(DemoSignIns.CaseManagerOfOneOffice, "Paula Winters", Roles.CaseManager, 20) { Office = DemoRooms.Lincoln },
        Planner("hank.doyle@demo.test", "Hank Doyle", 7),
        Planner("rosa.kimball@demo.test", "Rosa Kimball", 24),
    ];

    public static IReadOnlyList<User> In(IReadOnlyList<Location> rooms, string passwordHash, DateTime now) =>
        [.. All.Select(demo => Row(demo, rooms, passwordHash, now))];

    public static IEnumerable<IdentityUserRole<long>> RolesOf(IReadOnlyList<User> accounts) =>
        accounts.Zip(All, (account, demo) => new IdentityUserRole<long>
        {
            UserId = account.Id,
            RoleId = RoleRows.All.Single(role => role.Name == demo.Role).Id,
        });

    private static DemoAccount Recorder(string email, string name, int lwia, string room) =>
        new(email, name, Roles.Technician, lwia, room) { CanSignIn = false };

    private static DemoAccount Planner(string email, string name, int lwia) => new(email, name, Roles.CaseManager, lwia) { CanSignIn = false };

    public static bool IsCaseManager(User account) => All.Single(demo => demo.Email == account.Email).Role == Roles.CaseManager;

    private static User Row(DemoAccount demo, IReadOnlyList<Location> rooms, string passwordHash, DateTime now)
    {
        var account = new User
        {
            UserName = demo.Email,
            NormalizedUserName = demo.Email.ToUpperInvariant(),
            Email = demo.Email,
            NormalizedEmail = demo.Email.ToUpperInvariant(),
            EmailConfirmed = true,
            DisplayName = demo.Name,
            LwiaNumber = demo.Lwia,
            Employer = EmployerOf(demo),
            Partner = demo.Partner,
            OfficeId = rooms.SingleOrDefault(room => room.Code == demo.Office)?.Id,
            PasswordHash = demo.CanSignIn ? passwordHash : null,
            SecurityStamp = RandomNumberGenerator.GetHexString(32),
            LockoutEnabled = true,
        };
        foreach (var room in rooms.Where(room => demo.Rooms.Contains(room.Code)))
        {
            account.RoomAssignments.Add(Assignment(room, now));
        }

        return account;
    }

    private static Employer? EmployerOf(DemoAccount demo) => demo.Role switch
    {
        Roles.Customer => null,
        Roles.Oet => Employer.State,
        _ => demo.Partner is null ? Employer.Lwia : Employer.Partner,
    };

    private static RoomAssignment Assignment(Location room, DateTime now) => new()
    {
        LocationId = room.Id,
        AssignedAt = now.AddDays(-DemoDays.History - 1),
        FirstDay = OfficeClock.DayOf(now.AddDays(-DemoDays.History - 1)),

        // The room's Closure form is accepted after the accounts are there.
        EndedAt = room.Code == DemoRooms.Petersburg ? OfficeClock.InstantOf(DemoRooms.PetersburgClosedOn(OfficeClock.DayOf(now)), TimeOnly.MinValue) : null,
    };
}
