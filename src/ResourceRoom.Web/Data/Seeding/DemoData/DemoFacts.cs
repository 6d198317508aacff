using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Why everybody enrolled is eligible, and what some of them earned.</summary>
internal sealed class DemoFacts(DateTime now)
{
    private const int OneInHowManyEarns = 3;

    private static readonly (FactKind Kind, string Source)[] Papers =
    [
        (FactKind.Age, "Birth certificate"), (FactKind.WorkAuthorization, "Social Security card"), (FactKind.SelectiveService, "Selective Service website"),
    ];

    private readonly DateOnly today = OfficeClock.DayOf(now);

    public IEnumerable<EnrollmentFact> Of(IEnumerable<Enrollment> enrollments)
    {
        foreach (var (row, index) in enrollments.Where(row => row.EnrolledOn is not null).OrderBy(row => row.Id).Select((row, index) => (row, index)))
        {
            foreach (var (kind, source) in Papers.Append(WhyOf(row, index)))
            {
                yield return New(row, kind, row.AppliedOn, source);
            }

            var earned = row.EnrolledOn!.Value.AddDays(75);
            if (index % OneInHowManyEarns == 0 && earned <= (row.ExitedOn ?? today))
            {
                yield return index % 2 == 0
                    ? New(row, FactKind.OccupationalCertificate, earned, "Copy of the certificate")
                    : New(row, FactKind.FunctioningLevelGain, earned, "Test scores before and after");
            }
        }
    }

    private static (FactKind Kind, string Source) WhyOf(Enrollment row, int index) => row.Program switch
    {
        WorkforceProgram.Adult => (FactKind.LowIncome, "Pay stubs of six months"),
        WorkforceProgram.DislocatedWorker => (FactKind.Dislocation, "Layoff letter of the employer"),
        _ when row.CustomerType == CustomerType.InSchoolYouth => (FactKind.InSchool, "Letter of the school"),
        _ when index % 4 == 0 => (FactKind.BasicSkillsDeficient, "Test of reading and math"),
        _ => (FactKind.OutOfSchool, "Statement signed by the customer"),
    };

    private EnrollmentFact New(Enrollment row, FactKind kind, DateOnly on, string source)
    {
        var at = OfficeClock.InstantOf(on, new TimeOnly(11, 0));
        return new EnrollmentFact
        {
            PublicId = Guid.CreateVersion7(at),
            EnrollmentId = row.Id,
            Kind = kind,
            On = on,
            Source = source,
            CreatedAt = at < now ? at : now,
            CreatedById = row.PlannerId ?? row.CreatedById,
        };
    }
}
