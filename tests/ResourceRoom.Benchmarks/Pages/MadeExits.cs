using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Pages;

/// <summary>Exits of the last twelve months with their notes and rows of follow-up; one in ten is the planner's.</summary>
/// <param name="Planner">What the planner signs in with.</param>
/// <param name="Supervisor">What the LWIA administrator of all of them signs in with.</param>
/// <param name="Customers">The planner's customers.</param>
internal sealed record MadeExits(string Planner, string Supervisor, IReadOnlyList<Guid> Customers)
{
    private const int CustomersOfEachPlanner = 10;
    private const int DaysOfExits = 365;
    private const int DaysUntilRecorded = 3;

    // As the offices hope for: most windows are met, those of the first months each in its third week.
    private const double ShareOfMetWindows = 0.7;
    private static readonly int[] DaysOfContacts = [20, 48, 76, 135, 225, 315];

    public static async Task<MadeExits> AddToAsync(string folder, Made made, User planner, int exits, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var room = await db.Locations.SingleAsync(row => row.Code == made.Room, cancellationToken);
        var supervisor = (await db.AddStaffAsync(Roles.LwiaAdministrator, room, 1, made.Password, cancellationToken))[0];
        var people = await db.Participants.AsNoTracking().OrderBy(person => person.Id).Take(exits).ToListAsync(cancellationToken);
        var last = await db.Enrollments.MaxAsync(row => row.Id, cancellationToken);
        var chance = new Random(exits);
        await using (var connection = new SqliteConnection(DataFolder.ConnectionString(folder)))
        {
            await connection.OpenAsync(cancellationToken);
            await using (var pragmas = connection.CreateCommand())
            {
                // Two million rows go into a dozen indexes: with the usual cache it takes minutes.
                pragmas.CommandText = "PRAGMA cache_size = -1048576; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF";
                await pragmas.ExecuteNonQueryAsync(cancellationToken);
            }

            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken);
            using (var rows = new ExitWriter(db, connection, transaction))
            {
                foreach (var (number, person) in people.Index())
                {
                    var enrollment = Exited(person, number, last + 1 + number, room, planner);
                    rows.Write(enrollment, [.. ContactsAfter(enrollment.ExitedOn!.Value, OfficeClock.DayOf(enrollment.CreatedAt), chance)]);
                }
            }

            await transaction.CommitAsync(cancellationToken);
        }

        DataFolder.Settle(folder);
        return new MadeExits(planner.Email!, supervisor.Email!, await OwnAsync(db, planner.Id, cancellationToken));
    }

    private static IEnumerable<DateOnly> ContactsAfter(DateOnly exit, DateOnly today, Random chance) =>
        DaysOfContacts.Select(exit.AddDays).Where(day => chance.NextDouble() < ShareOfMetWindows && day < today);

    private static Task<List<Guid>> OwnAsync(ResourceRoomDb db, long planner, CancellationToken cancellationToken) => db.Enrollments
        .Where(row => row.PlannerId == planner).OrderBy(row => row.Id).Select(row => row.Participant.PublicId).ToListAsync(cancellationToken);

    private static Enrollment Exited(Participant person, int number, long id, Location room, User planner)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var today = OfficeClock.DayOf(now);
        var exit = today.AddDays(-1 - (number % DaysOfExits));
        var enrolled = exit.AddDays(-DaysOfExits);
        return new Enrollment
        {
            Id = id,
            PublicId = Guid.CreateVersion7(now),
            ParticipantId = person.Id,
            Program = WorkforceProgram.Youth,
            ProgramYear = CustomerGroup.Of(WorkforceProgram.Youth, enrolled).Year.Year,
            LwiaNumber = room.LwiaNumber,
            Status = EnrollmentStatus.Exited,
            AppliedOn = enrolled,
            EnrolledOn = enrolled,
            ExitedOn = exit,
            ExitRecordedOn = exit.AddDays(DaysUntilRecorded) < today ? exit.AddDays(DaysUntilRecorded) : today,
            PlannerId = number % CustomersOfEachPlanner == 0 ? planner.Id : null,
            LastNameKey = person.LastNameKey ?? "",
            FirstNameKey = person.FirstNameKey ?? "",
            CreatedAt = now,
            CreatedById = planner.Id,
        };
    }
}
