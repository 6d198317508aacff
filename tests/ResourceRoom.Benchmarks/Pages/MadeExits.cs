using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Pages;

/// <summary>Exits of the last twelve months, saved by the program itself with their rows of follow-up; one in ten is the planner's.</summary>
/// <param name="Planner">What the planner signs in with.</param>
/// <param name="Supervisor">What the LWIA administrator of all of them signs in with.</param>
/// <param name="Customers">The planner's customers.</param>
internal sealed record MadeExits(string Planner, string Supervisor, IReadOnlyList<Guid> Customers)
{
    private const int CustomersOfEachPlanner = 10;
    private const int AtOnce = 500;
    private const int DaysOfExits = 365;
    private const int DaysUntilRecorded = 3;

    public static async Task<MadeExits> AddToAsync(string folder, Made made, User planner, int exits, CancellationToken cancellationToken)
    {
        long[] people;
        User supervisor;
        Location room;
        await using (var db = DataFolder.OpenDatabase(folder))
        {
            room = await db.Locations.SingleAsync(row => row.Code == made.Room, cancellationToken);
            supervisor = (await db.AddStaffAsync(Roles.LwiaAdministrator, room, 1, made.Password, cancellationToken))[0];
            people = await db.Participants.OrderBy(person => person.Id).Select(person => person.Id).Take(exits).ToArrayAsync(cancellationToken);
        }

        foreach (var some in people.Index().Chunk(AtOnce))
        {
            await using var db = DataFolder.OpenDatabase(folder);
            db.Enrollments.AddRange(some.Select(one => Exited(one.Item, one.Index, room, planner)));
            await db.SaveChangesAsync(cancellationToken);
        }

        DataFolder.Settle(folder);
        await using var after = DataFolder.OpenDatabase(folder);
        return new MadeExits(planner.Email!, supervisor.Email!, await OwnAsync(after, planner.Id, cancellationToken));
    }

    private static Task<List<Guid>> OwnAsync(ResourceRoomDb db, long planner, CancellationToken cancellationToken) => db.Enrollments
        .Where(row => row.PlannerId == planner).OrderBy(row => row.Id).Select(row => row.Participant.PublicId).ToListAsync(cancellationToken);

    private static Enrollment Exited(long person, int number, Location room, User planner)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var today = OfficeClock.DayOf(now);
        var exit = today.AddDays(-1 - (number % DaysOfExits));
        var enrolled = exit.AddDays(-DaysOfExits);
        return new Enrollment
        {
            PublicId = Guid.CreateVersion7(now),
            ParticipantId = person,
            Program = WorkforceProgram.Youth,
            ProgramYear = CustomerGroup.Of(WorkforceProgram.Youth, enrolled).Year.Year,
            LwiaNumber = room.LwiaNumber,
            Status = EnrollmentStatus.Exited,
            AppliedOn = enrolled,
            EnrolledOn = enrolled,
            ExitedOn = exit,
            ExitRecordedOn = exit.AddDays(DaysUntilRecorded) < today ? exit.AddDays(DaysUntilRecorded) : today,
            PlannerId = number % CustomersOfEachPlanner == 0 ? planner.Id : null,
            CreatedAt = now,
            CreatedById = planner.Id,
        };
    }
}
