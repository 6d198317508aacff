using System.Globalization;
using System.Text;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>The exits of everybody who exited, one that OET has undone, and what customers went on to.</summary>
internal sealed class DemoExits(IReadOnlyList<Enrollment> enrollments, SecretColumns secrets, DateTime now)
{
    private const int LongAgo = 200;

    private static readonly ExitReason[] Known = [ExitReason.Employment, ExitReason.Education, ExitReason.ServicesCompleted];

    private readonly DateOnly today = OfficeClock.DayOf(now);

    /// <summary>Somebody enrolled long ago whose services ended: an exit is due.</summary>
    public Enrollment? WithExitDue(User planner) => LongEnrolled().FirstOrDefault(row => row.PlannerId == planner.Id);

    public IEnumerable<object> All(User planner, User oet)
    {
        var exited = enrollments.Where(row => row is { Status: EnrollmentStatus.Exited, ExitedOn: not null, ExitRecordedOn: not null }).ToList();
        foreach (var (row, index) in exited.Select((row, index) => (row, index)))
        {
            var (on, recordedOn) = (row.ExitedOn!.Value, row.ExitRecordedOn!.Value);
            var reason = recordedOn >= ExitRule.DueOn(on) ? ExitReason.NoService : Known[index % Known.Length];
            yield return Exit(row, on, recordedOn, reason);
            if (reason is ExitReason.Employment or ExitReason.Education)
            {
                yield return Placement(row, reason == ExitReason.Employment ? PlacementKind.Employment : PlacementKind.Education, on.AddDays(index % 14));
            }
        }

        if (LongEnrolled().FirstOrDefault(row => row != WithExitDue(planner)) is { } back)
        {
            yield return Undone(Exit(back, today.AddDays(-130), today.AddDays(-25), ExitReason.NoService), oet);
        }
    }

    private IEnumerable<Enrollment> LongEnrolled() => enrollments
        .Where(row => row.Status == EnrollmentStatus.Enrolled && row.EnrolledOn <= today.AddDays(-LongAgo) && row.Participant.LastName != People.DemoKnownPeople.CustomerLastName)
        .OrderBy(row => row.Id);

    private static CustomerExit Exit(Enrollment row, DateOnly on, DateOnly recordedOn, ExitReason reason)
    {
        var at = OfficeClock.InstantOf(recordedOn, new TimeOnly(9, 30));
        return new CustomerExit
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = row.ParticipantId,
            On = on,
            RecordedOn = recordedOn,
            Reason = reason,
            CreatedAt = at,
            CreatedById = row.PlannerId ?? row.CreatedById,
            Ended = [new EndedEnrollment { EnrollmentId = row.Id }],
        };
    }

    private CustomerExit Undone(CustomerExit exit, User oet)
    {
        var at = OfficeClock.InstantOf(today.AddDays(-10), new TimeOnly(14, 15));
        (exit.UndoneAt, exit.UndoneById, exit.UndoReason) = (at, oet.Id, "The college confirmed that the training went on.");
        exit.Request = Request(at, oet);
        return exit;
    }

    private Placement Placement(Enrollment row, PlacementKind kind, DateOnly startedOn)
    {
        var verified = startedOn.AddDays(20) < today ? startedOn.AddDays(20) : today;
        var at = OfficeClock.InstantOf(verified, new TimeOnly(8, 45));
        var isJob = kind == PlacementKind.Employment;
        return new Placement
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = row.ParticipantId,
            Kind = kind,
            StartedOn = startedOn,
            Place = isJob ? "Prairie Bakery" : "Sangamon Valley College",
            HourlyWage = isJob ? 17.25m : null,
            HoursPerWeek = isJob ? 32m : null,
            Source = isJob ? "Pay stub" : "Class schedule",
            VerifiedOn = verified,
            CreatedAt = at < now ? at : now,
            CreatedById = row.PlannerId ?? row.CreatedById,
        };
    }

    private StoredFile Request(DateTime at, User sender)
    {
        var id = Guid.CreateVersion7(at);
        var content = Pdf("Please undo the exit of this customer. The training went on.");
        return new StoredFile
        {
            PublicId = id,
            Name = "request-to-undo.pdf",
            Kind = FileKind.Pdf,
            Bytes = content.Length,
            SentAt = at,
            SentById = sender.Id,
            HeldFor = id,
            HeldUntil = null,
            Content = new StoredFileContent { Cipher = secrets.Protect(SecretColumn.FileContent, id, content) },
        };
    }

    /// <summary>One page with one line.</summary>
    private static byte[] Pdf(string line)
    {
        var text = $"BT /F1 12 Tf 72 700 Td ({line}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {text.Length}>>stream\n{text}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var (file, table) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder("0000000000 65535 f \n"));
        foreach (var (body, index) in objects.Select((body, index) => (body, index)))
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj{body}endobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
