using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Seeding.DemoData.FollowUps;

/// <summary>Notes that count for nothing: one on the wrong page, and requests to be left alone. <see cref="DemoFollowUps"/> writes those that count.</summary>
internal sealed class DemoFollowUpNotes(DateTime now)
{
    private static readonly Entry WrongCustomer = new(15, "Follow-up", "Likes the new job at the bakery.")
    {
        Method = NoteMethod.Text,
        SpokeWith = SpokeWith.Customer,
        ErrorReason = "Written on the wrong customer’s page",
    };

    private static readonly Entry Request = new(
        34,
        "Customer requested no follow-up be made",
        "Called and said: “I work full time now and I don’t want any more calls.” I explained what follow-up offers for the rest of the year. The answer stayed no.")
    {
        Kind = NoteKind.CustomerRequestedNoFollowUp,
        Method = NoteMethod.Phone,
        SpokeWith = SpokeWith.Customer,
    };

    private static readonly Entry[][] Customers = [[], [WrongCustomer], [], [Request]];

    private readonly DateOnly today = OfficeClock.DayOf(now);

    public IEnumerable<CaseNote> Of(IEnumerable<Enrollment> enrollments) => enrollments
        .Where(row => row is { Status: EnrollmentStatus.Exited, ExitedOn: not null, PlannerId: not null } && row.ExitedOn > today.AddYears(-1))
        .OrderByDescending(row => row.ExitedOn).ThenBy(row => row.Id)
        .SelectMany((row, index) => Customers[index % Customers.Length]
            .Select(entry => (entry, row, On: row.ExitedOn!.Value.AddDays(entry.DaysAfter)))
            .Where(found => found.On < today && !(found.entry.Kind == NoteKind.CustomerRequestedNoFollowUp && !row.Program.IsYouth()))
            .Select(found => New(found.entry, found.row, found.On)));

    private static CaseNote New(Entry entry, Enrollment row, DateOnly on)
    {
        var at = OfficeClock.InstantOf(on, new TimeOnly(11, 15));
        var isInError = entry.ErrorReason is not null;
        return new CaseNote
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = row.ParticipantId,
            Kind = entry.Kind,
            On = on,
            Subject = entry.Subject,
            Body = entry.Body,
            Outcome = entry.SpokeWith is null ? NoteOutcome.AttemptedNoResponse : NoteOutcome.ContactMade,
            Method = entry.Method,
            SpokeWith = entry.SpokeWith,
            CreatedAt = at,
            CreatedById = row.PlannerId!.Value,
            InErrorAt = isInError ? at.AddHours(1) : null,
            InErrorById = isInError ? row.PlannerId : null,
            InErrorReason = entry.ErrorReason,
        };
    }

    private sealed record Entry(int DaysAfter, string Subject, string Body)
    {
        public NoteKind Kind { get; init; } = NoteKind.FollowUp;

        public required NoteMethod Method { get; init; }

        public SpokeWith? SpokeWith { get; init; }

        public string? ErrorReason { get; init; }
    }
}
