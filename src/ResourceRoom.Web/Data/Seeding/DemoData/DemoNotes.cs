using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>A few case notes of customers who have a planner; the first of each has an addendum.</summary>
internal sealed class DemoNotes(DateTime now)
{
    private const int Customers = 12;

    private static readonly (string Subject, string Body, NoteMethod Method, int DaysBefore)[] Notes =
    [
        ("First meeting", "We went through the plan. The mornings are best for meetings.", NoteMethod.InPerson, 40),
        ("Bus pass", "Asked whether the bus pass runs until the end of the course. It does.", NoteMethod.Phone, 18),
    ];

    private readonly DateOnly today = OfficeClock.DayOf(now);

    public IEnumerable<CaseNote> Of(IEnumerable<Enrollment> enrollments) => enrollments
        .Where(row => row is { Status: EnrollmentStatus.Enrolled or EnrollmentStatus.Exited, PlannerId: not null })
        .OrderByDescending(row => row.Participant.LastName == People.DemoKnownPeople.CustomerLastName).ThenBy(row => row.Id)
        .Take(Customers)
        .SelectMany(row => Notes.Select((note, index) => New(row, note.Subject, note.Body, note.Method, (row.ExitedOn ?? today).AddDays(-note.DaysBefore), hasAddendum: index == 0)));

    private static CaseNote New(Enrollment row, string subject, string body, NoteMethod method, DateOnly on, bool hasAddendum)
    {
        var day = on < row.EnrolledOn ? row.EnrolledOn.Value : on;
        var at = OfficeClock.InstantOf(day, new TimeOnly(15, 30));
        var later = at.AddHours(2);
        return new CaseNote
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = row.ParticipantId,
            Kind = NoteKind.General,
            On = day,
            Subject = subject,
            Body = body,
            Outcome = NoteOutcome.ContactMade,
            Method = method,
            Minutes = 20,
            CreatedAt = at,
            CreatedById = row.PlannerId!.Value,
            Addenda = !hasAddendum ? [] :
            [
                new CaseNoteAddendum { PublicId = Guid.CreateVersion7(later), Body = "The phone number is a new one; the old one is out of service.", CreatedAt = later, CreatedById = row.PlannerId.Value },
            ],
        };
    }
}
