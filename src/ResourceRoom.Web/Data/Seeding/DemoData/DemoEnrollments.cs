using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Seeding.DemoData.People;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Customers of every status, of several program years and planners.</summary>
internal sealed class DemoEnrollments(IReadOnlyList<User> accounts, IReadOnlyList<Location> rooms, DemoChance chance)
{
    private const int ApplicantsInAHundred = 6;
    private const int ClosedInAHundred = 4;
    private const int ExitedInAHundred = 10;
    private const int WithoutPlannerInAHundred = 8;
    private const int WithoutTypeInAHundred = 15;

    // The first three months were over before anyone knew of such an exit.
    private const int MonthsOfLateRecord = 5;

    // Every part of the follow-up year, and the time after it, in each area.
    private static readonly int[] MonthsSinceExit = [2, 5, 8, 11, 14];

    private static readonly string[] Reasons =
    [
        "Moved to another state before the first appointment.", "Did not answer three letters and two calls.", "Entered by mistake: applied for another program.",
    ];

    private readonly ILookup<int?, User> planners = accounts.Where(DemoAccounts.IsCaseManager).ToLookup(account => account.LwiaNumber);

    private readonly Dictionary<int, int> exits = [];

    public List<Enrollment> All { get; } = [];

    /// <summary>Enrolls somebody: on the day itself, or long before where they are registered from their first visit on.</summary>
    public void Enroll(DemoPerson person, Participant record, DateTime at)
    {
        var day = OfficeClock.DayOf(at);
        var enrolledOn = person.RegisteredAtVisit > 1 ? day : day.AddDays(-chance.Between(0, 600));
        record.IsRegistered = true;
        All.Add(New(person, record, person.Program!.Value, new Course(EnrollmentStatus.Enrolled, enrolledOn.AddDays(-chance.Between(0, 30)), enrolledOn)));
    }

    /// <summary>Others who have applied, were closed, or exited some time ago.</summary>
    public void AddPast(IReadOnlyList<DemoPerson> people, DateOnly today)
    {
        foreach (var person in people.Where(person => person is { Program: null, Record.LastName: not null }))
        {
            var program = chance.Pick(WorkforcePrograms.All);
            var applied = today.AddDays(-chance.Between(500, 900));
            var enrolled = applied.AddDays(chance.Between(0, 40));
            Course? course = chance.Between(0, 99) switch
            {
                < ApplicantsInAHundred => new(EnrollmentStatus.Applicant, today.AddDays(-chance.Between(0, 45)), EnrolledOn: null),
                < ApplicantsInAHundred + ClosedInAHundred => new(EnrollmentStatus.Closed, applied, EnrolledOn: null),
                < ApplicantsInAHundred + ClosedInAHundred + ExitedInAHundred => new(EnrollmentStatus.Exited, applied, enrolled),
                _ => null,
            };
            if (course is not null)
            {
                All.Add(Ended(New(person, person.Record!, program, course), today));
            }
        }
    }

    private Enrollment Ended(Enrollment enrollment, DateOnly today)
    {
        if (enrollment.Status == EnrollmentStatus.Closed)
        {
            enrollment.ClosedOn = enrollment.AppliedOn.AddDays(chance.Between(5, 60));
            enrollment.ClosedReason = chance.Pick(Reasons);
        }
        else if (enrollment.Status == EnrollmentStatus.Exited)
        {
            var months = MonthsSinceExit[exits[enrollment.LwiaNumber] = (exits.GetValueOrDefault(enrollment.LwiaNumber) + 1) % MonthsSinceExit.Length];
            var exit = today.AddMonths(-months).AddDays(-chance.Between(0, 9));
            var suggested = ExitRule.DueOn(exit).AddDays(chance.Between(0, 8));
            enrollment.ExitedOn = exit;
            enrollment.ExitRecordedOn = suggested <= today && (chance.In100(50) || months == MonthsOfLateRecord) ? suggested : exit.AddDays(chance.Between(1, 9));
        }

        return enrollment;
    }

    private Enrollment New(DemoPerson person, Participant record, WorkforceProgram program, Course course)
    {
        var room = rooms.Single(row => row.Code == person.Room);
        long? office = room.ClosedOn is null ? room.Id : null;
        var planner = planners[room.LwiaNumber].Where(account => account.ToCustomerScope()!.Holds(room.LwiaNumber, office, program)).ToList() is { Count: > 0 } some && !chance.In100(WithoutPlannerInAHundred) ? chance.Pick(some) : null;
        return new Enrollment
        {
            PublicId = Guid.CreateVersion7(record.CreatedAt),
            Participant = record,
            Program = program,
            ProgramYear = CustomerGroup.Of(program, course.EnrolledOn ?? course.AppliedOn).Year.Year,
            LwiaNumber = room.LwiaNumber,
            OfficeId = office,
            Status = course.Status,
            AppliedOn = course.AppliedOn,
            EnrolledOn = course.EnrolledOn,
            CustomerType = chance.In100(WithoutTypeInAHundred) ? CustomerType.NotSet : TypeFor(program),
            PlannerId = planner?.Id,
            CreatedAt = record.CreatedAt,
            CreatedById = planner?.Id ?? record.CreatedById,
            Source = "Demo data",
        };
    }

    private CustomerType TypeFor(WorkforceProgram program) => program switch
    {
        WorkforceProgram.Adult => CustomerType.Adult,
        WorkforceProgram.DislocatedWorker => CustomerType.DislocatedWorker,
        _ => chance.In100(35) ? CustomerType.InSchoolYouth : CustomerType.OutOfSchoolYouth,
    };

    private sealed record Course(EnrollmentStatus Status, DateOnly AppliedOn, DateOnly? EnrolledOn);
}
