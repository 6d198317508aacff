using System.Globalization;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Pages;

/// <summary>Everybody of a made data directory enrolled in one program of one area, and a planner who has one in five of them.</summary>
/// <param name="Planner">The planner.</param>
/// <param name="Other">A planner without customers.</param>
/// <param name="Group">The key of the group.</param>
/// <param name="Customer">One of the planner's customers.</param>
internal sealed record MadeCustomers(User Planner, User Other, string Group, Guid Customer)
{
    private const int CustomersOfEachPlanner = 5;

    public static async Task<MadeCustomers> AddToAsync(string folder, Made made, int customers, CancellationToken cancellationToken)
    {
        await using var db = DataFolder.OpenDatabase(folder);
        var room = await db.Locations.SingleAsync(row => row.Code == made.Room, cancellationToken);
        var planners = await db.AddStaffAsync(Roles.CaseManager, room, 2, made.Password, cancellationToken);
        var planner = planners[0];
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var today = OfficeClock.DayOf(now);
        var group = CustomerGroup.Of(WorkforceProgram.Adult, today);
        var people = await db.Participants.OrderBy(person => person.Id).Take(customers)
            .Select(person => new { person.Id, person.PublicId, person.LastNameKey, person.FirstNameKey }).ToListAsync(cancellationToken);
        await using var connection = new SqliteConnection(DataFolder.ConnectionString(folder));
        await connection.OpenAsync(cancellationToken);
        await using (var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken))
        {
            using var rows = new RowWriter<Enrollment>(db, connection, transaction);
            foreach (var (number, person) in people.Index())
            {
                rows.Write(new Enrollment
                {
                    Id = number + 1,
                    PublicId = Guid.CreateVersion7(now),
                    ParticipantId = person.Id,
                    Program = group.Program,
                    ProgramYear = group.Year.Year,
                    LwiaNumber = room.LwiaNumber,
                    Status = EnrollmentStatus.Enrolled,
                    AppliedOn = today,
                    EnrolledOn = today,
                    PlannerId = number % CustomersOfEachPlanner == 0 ? planner.Id : null,
                    LastNameKey = person.LastNameKey ?? "",
                    FirstNameKey = person.FirstNameKey ?? "",
                    CreatedAt = now,
                    CreatedById = planner.Id,
                });
            }

            await transaction.CommitAsync(cancellationToken);
        }

        DataFolder.Settle(folder);
        return new MadeCustomers(planner, planners[1], string.Create(CultureInfo.InvariantCulture, $"adult-{group.Year.Year}-{room.LwiaNumber}"), people[0].PublicId);
    }
}
