using System.Globalization;
using System.Security.Cryptography;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Benchmarks.Ground;

/// <summary>Fills a migrated database with a room, its technicians, and people who came once before.</summary>
internal sealed class Population(TemporaryGround ground)
{
    private const int BatchSize = 1_000;
    private const int Lwia = 20;
    private static readonly TimeSpan SinceEarlierVisit = TimeSpan.FromDays(7);

    private readonly DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
    private readonly string password = RandomNumberGenerator.GetHexString(32);

    /// <summary>What there is to work with.</summary>
    /// <param name="Room">Code of the room.</param>
    /// <param name="Emails">Sign-in names of the technicians.</param>
    /// <param name="Password">The password of them all.</param>
    /// <param name="Service">Key of the service that everybody uses.</param>
    /// <param name="People">Public keys of the people.</param>
    internal sealed record Filled(string Room, IReadOnlyList<string> Emails, string Password, int Service, IReadOnlyList<Guid> People);

    /// <summary>Fills the program's database.</summary>
    public async Task<Filled> FillAsync(int people, int technicians, CancellationToken cancellationToken)
    {
        await using var db = TemporaryGround.OpenDatabase(ground.ProgramFolder);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        var room = NewRoom();
        db.Locations.Add(room);
        await db.SaveChangesAsync(cancellationToken);
        var staff = await AddTechniciansAsync(db, room, technicians, cancellationToken);
        var service = await db.Services.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync(cancellationToken);
        var keys = await AddPeopleAsync(db, people, room, staff, service, cancellationToken);

        await transaction.CommitAsync(cancellationToken);
        return new Filled(room.Code, [.. staff.Select(account => account.Email!)], password, service, keys);
    }

    private Location NewRoom() => new()
    {
        Code = "20-900",
        LwiaNumber = Lwia,
        Name = "Benchmark room",
        SiteType = SiteType.ComprehensiveCenter,
        Street = "1 Main Street",
        City = "Springfield",
        Zip = "62701",
        County = "Sangamon",
        Phone = "(217) 555-0100",
        ContactName = "Pat Example",
        ContactEmail = "pat@example.test",
        Hours = "Monday to Friday, 8:30 to 4:30",
        Computers = 12,
        EstablishedOn = OfficeClock.DayOf(now).AddYears(-2),
    };

    private async Task<IReadOnlyList<Account>> AddTechniciansAsync(ResourceRoomDb db, Location room, int count, CancellationToken cancellationToken)
    {
        var passwordHash = new PasswordHasher<Account>().HashPassword(new Account { DisplayName = "" }, password);
        var staff = Enumerable.Range(1, count).Select(number => NewTechnician(number, passwordHash)).ToList();
        db.Users.AddRange(staff);
        await db.SaveChangesAsync(cancellationToken);

        var role = await db.Roles.SingleAsync(row => row.Name == Roles.Technician, cancellationToken);
        db.UserRoles.AddRange(staff.Select(account => new IdentityUserRole<long> { UserId = account.Id, RoleId = role.Id }));
        db.RoomAssignments.AddRange(staff.Select(account => new RoomAssignment { AccountId = account.Id, LocationId = room.Id, AssignedAt = now }));
        await db.SaveChangesAsync(cancellationToken);
        return staff;
    }

    private static Account NewTechnician(int number, string passwordHash)
    {
        var email = string.Create(CultureInfo.InvariantCulture, $"technician{number}@example.test");
        return new Account
        {
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            DisplayName = $"Technician {number}",
            LwiaNumber = Lwia,
            PasswordHash = passwordHash,
            SecurityStamp = RandomNumberGenerator.GetHexString(32),
            LockoutEnabled = true,
        };
    }

    private async Task<IReadOnlyList<Guid>> AddPeopleAsync(
        ResourceRoomDb db, int count, Location room, IReadOnlyList<Account> staff, int service, CancellationToken cancellationToken)
    {
        var then = now - SinceEarlierVisit;
        var people = new InventedPeople(new ParticipantItems(new SecretColumns(ground.Keys)), then, OfficeClock.DayOf(then));
        var keys = new List<Guid>(count);
        foreach (var batch in Enumerable.Range(0, count).Chunk(BatchSize))
        {
            var visits = batch.Select(number => EarlierVisit(people.Make(number, staff[0].Id), room, staff[number % staff.Count], service)).ToList();
            db.Visits.AddRange(visits);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            keys.AddRange(visits.Select(visit => visit.Participant.PublicId));
        }

        return keys;
    }

    private static Visit EarlierVisit(Participant person, Location room, Account technician, int service)
    {
        var visit = new Visit
        {
            PublicId = Guid.CreateVersion7(person.CreatedAt),
            LocationId = room.Id,
            Participant = person,
            StartedAt = person.CreatedAt,
            EndedAt = person.CreatedAt.AddHours(1),
            Day = OfficeClock.DayOf(person.CreatedAt),
            RecordedAt = person.CreatedAt,
            LaborForceStatus = person.LaborForceStatus,
            LaborForceStatusState = ResponseState.Given,
            Class = person.Class,
            IsReportable = true,
            Source = VisitSource.Desk,
            TechnicianId = technician.Id,
        };
        visit.Services.Add(new VisitService { ServiceId = service });
        return visit;
    }
}
