using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Outlooks;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.FollowUp.Supervision;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

[Scoped]
public sealed class FollowUpReportReader(ResourceRoomDb db)
{
    // No window is longer than three months.
    private const int LongestWindow = 92;

    /// <summary>The windows within reach that came due in the filter's days, and the declines saved then.</summary>
    public async Task<ReportedRows> ReadAsync(FollowUpReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var (from, through) = (filter.FirstDay, filter.LastDay);
        var exits = filter.Apply(db.FollowUpsDue.AsNoTracking().VisibleTo(who)).Where(row => row.Month == OutlookRow.AfterTheYear).OncePerExit();
        var rows = await exits
            .SelectMany(row => row.FollowedExit.Windows.Where(window => window.Due >= from && window.Due <= through), (row, window) => new ReportWindow
            {
                Exit = row.FollowedExitId,
                EnrollmentId = row.EnrollmentId,
                ParticipantId = row.FollowedExit.ParticipantId,
                ExitOn = row.FollowedExit.ExitOn,
                Program = row.Program,
                LwiaNumber = row.LwiaNumber,
                OfficeId = row.OfficeId,
                PlannerId = row.PlannerId,
                Window = window.Name,
                Start = window.Start,
                Due = window.Due,
                State = window.Settled,
                MetBy = window.MetBy,
                FirstContactOn = row.FollowedExit.FirstContactOn,
                ServiceProvidedOn = row.FollowedExit.ServiceProvidedOn,
                IsEnteredLate = false,
            })
            .OrderBy(window => window.Due).ThenBy(window => window.Exit)
            .ToListAsync(cancellationToken);
        var handOffs = await HandOffsSinceAsync(from, cancellationToken);
        var contacts = await ContactsAsync(exits, from, through, cancellationToken);
        return new ReportedRows(
            [.. rows.Select(row => row with
            {
                PlannerId = PlannerHistory.PlannerOn(row.PlannerId, handOffs[row.EnrollmentId], row.Due),
                IsEnteredLate = row is { State: WindowState.Met, MetBy: MetBy.Contact } && LateEntries.MetWindow(row.Start, row.Due, contacts[row.ParticipantId]),
            })],
            [.. (await DeclinesAsync(filter, who, cancellationToken))
                .Select(row => row with { PlannerId = PlannerHistory.PlannerOn(row.PlannerId, handOffs[row.EnrollmentId], row.On) })]);
    }

    private async Task<IReadOnlyList<ReportDecline>> DeclinesAsync(FollowUpReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var (first, last) = (filter.FirstDay, filter.LastDay);
        return await (
            from decline in db.FollowUpDeclines.AsNoTracking().Where(row => row.On >= first && row.On <= last)
            join enrollment in filter.OfEnrollments(db.Enrollments.VisibleTo(who)) on decline.EnrollmentId equals enrollment.Id
            select new ReportDecline
            {
                EnrollmentId = enrollment.Id,
                Program = enrollment.Program,
                LwiaNumber = enrollment.LwiaNumber,
                OfficeId = enrollment.OfficeId,
                PlannerId = enrollment.PlannerId,
                Reason = decline.Reason,
                On = decline.On,
            }).ToListAsync(cancellationToken);
    }

    private async Task<ILookup<long, PlannerHandOff>> HandOffsSinceAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var since = OfficeClock.InstantOf(day, TimeOnly.MinValue);
        var changes = await db.PlannerChanges.Where(change => change.At >= since).OrderBy(change => change.At).ThenBy(change => change.Id)
            .Select(change => new { change.EnrollmentId, change.At, change.BeforeId }).ToListAsync(cancellationToken);
        return changes.ToLookup(change => change.EnrollmentId, change => new PlannerHandOff(OfficeClock.DayOf(change.At), change.BeforeId));
    }

    private async Task<ILookup<long, EnteredContact>> ContactsAsync(IQueryable<FollowUpDue> exits, DateOnly from, DateOnly through, CancellationToken cancellationToken)
    {
        var earliest = from.AddDays(-LongestWindow);
        var notes = await db.CaseNotes.AsNoTracking()
            .Where(note => note.Kind == NoteKind.FollowUp && note.Outcome == NoteOutcome.ContactMade && note.InErrorAt == null && note.On >= earliest && note.On <= through)
            .Where(note => exits.Any(row => row.FollowedExit.ParticipantId == note.ParticipantId))
            .Select(note => new { note.ParticipantId, note.On, note.Outcome, note.Method, note.CreatedAt })
            .ToListAsync(cancellationToken);
        return notes
            .Where(note => CountingRule.Of(new FollowUpNote { On = note.On, IsFollowUp = true, Outcome = note.Outcome, Method = note.Method }) is { IsContact: true })
            .ToLookup(note => note.ParticipantId, note => new EnteredContact(note.On, OfficeClock.DayOf(note.CreatedAt)));
    }
}
