using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Seeding.DemoData.FollowUps;

/// <summary>What planners did after exits, so that every list of follow-ups has somebody in it.</summary>
internal sealed class DemoFollowUps(DateTime now)
{
    // Days ago, of a contact unless nobody answered; null for nobody who tried.
    private static readonly (int DaysAgo, NoteOutcome Outcome)?[] Recent = [(25, NoteOutcome.ContactMade), (10, NoteOutcome.ContactMade), null];

    private static readonly (int DaysAgo, NoteOutcome Outcome)?[] Middle = [null, (20, NoteOutcome.ContactMade)];

    private static readonly (int DaysAgo, NoteOutcome Outcome)?[] Later = [(20, NoteOutcome.ContactMade), null, (4, NoteOutcome.AttemptedNoResponse)];

    private readonly DateOnly today = OfficeClock.DayOf(now);

    public IEnumerable<CaseNote> Of(IEnumerable<Enrollment> enrollments)
    {
        foreach (var own in enrollments.Where(IsFollowedUp).OrderBy(row => row.Id).GroupBy(row => (row.PlannerId!.Value, TriedAfter(row))))
        {
            foreach (var (row, index) in own.Select((row, index) => (row, index)))
            {
                if (own.Key.Item2[index % own.Key.Item2.Length] is { } tried)
                {
                    yield return New(row, tried.DaysAgo, tried.Outcome);
                }
            }
        }
    }

    private (int DaysAgo, NoteOutcome Outcome)?[] TriedAfter(Enrollment row) => new FollowUpYear(row.ExitedOn!.Value) switch
    {
        var year when year.ThirdMonth >= today => Recent,
        var year when year.SixthMonth >= today => Middle,
        _ => Later,
    };

    private bool IsFollowedUp(Enrollment row) => row is { PlannerId: not null, ExitedOn: { } exit } && new FollowUpYear(exit).Contains(today);

    private CaseNote New(Enrollment row, int daysAgo, NoteOutcome outcome)
    {
        var on = today.AddDays(-daysAgo);
        var at = OfficeClock.InstantOf(on, new TimeOnly(10, 15));
        return new CaseNote
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = row.ParticipantId,
            Kind = NoteKind.FollowUp,
            On = on,
            Subject = outcome == NoteOutcome.ContactMade ? "How the new job goes" : "No answer",
            Body = outcome == NoteOutcome.ContactMade ? "We talked about the shifts and the way to work. All is well." : "Called at noon and again at four. Nobody answered.",
            Outcome = outcome,
            Method = NoteMethod.Phone,
            SpokeWith = outcome == NoteOutcome.ContactMade ? SpokeWith.Customer : null,
            Minutes = outcome == NoteOutcome.ContactMade ? 15 : null,
            CreatedAt = at,
            CreatedById = row.PlannerId!.Value,
        };
    }
}
