using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

[Scoped]
public sealed class ChangedExitReader(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>
    /// The exits that were moved or undone in the filter's days though windows of their follow-up had been missed by then, the last
    /// first. A report up to yesterday, the last day on which windows can have come due, has those of today too.
    /// </summary>
    public async Task<IReadOnlyList<ChangedExit>> ReadAsync(FollowUpReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var last = filter.LastDay >= clock.Today.AddDays(-1) ? clock.Today : filter.LastDay;
        var (begin, end) = (OfficeClock.InstantOf(filter.FirstDay, TimeOnly.MinValue), OfficeClock.InstantOf(last.AddDays(1), TimeOnly.MinValue));
        List<ChangedExit> changed =
        [
            .. await UndoneAsync(filter.OfEnrollments(db.Enrollments.VisibleTo(who)), begin, end, cancellationToken),
            .. await MovedAsync(filter.OfEnrollments(db.Enrollments.VisibleTo(who)), begin, end, cancellationToken),
        ];
        var ended = await EndedByMovedAsync(changed, cancellationToken);
        var histories = await db.ReadUnrecordedAsync(
            [.. changed.Select(exit => new UnrecordedExit(exit.PersonId, exit.Program, exit.EnrolledOn, exit.On, exit.RecordedOn) { DeclinedIn = [.. ended[exit.Id]] })], cancellationToken);
        return [.. changed.Zip(histories, (exit, history) => exit with { Missed = MissedBy(history, OfficeClock.DayOf(exit.At)) }).Where(exit => exit.Missed > 0).OrderByDescending(exit => exit.At)];
    }

    // A decline ends with an exit that is undone; it stays in force when one is moved.
    private async Task<ILookup<long, long>> EndedByMovedAsync(IEnumerable<ChangedExit> changed, CancellationToken cancellationToken)
    {
        List<long> exits = [.. changed.Where(exit => exit.MovedTo is not null).Select(exit => exit.Id).Distinct()];
        var ended = exits.Count == 0 ? [] : await db.EndedEnrollments.AsNoTracking().Where(row => exits.Contains(row.ExitId)).ToListAsync(cancellationToken);
        return ended.ToLookup(row => row.ExitId, row => row.EnrollmentId);
    }

    private static int MissedBy(FollowUpHistory history, DateOnly day) =>
        ScheduleRule.For(history, day).Windows.Count(window => window.State is WindowState.Missed or WindowState.AttemptedOnly);

    private Task<List<ChangedExit>> UndoneAsync(IQueryable<Enrollment> inReach, DateTime begin, DateTime end, CancellationToken cancellationToken) => (
        from exit in db.Exits.AsNoTracking().Where(row => row.UndoneAt >= begin && row.UndoneAt < end)
        let ended = inReach.Where(row => exit.Ended.Any(one => one.EnrollmentId == row.Id)).OrderBy(row => row.Id).FirstOrDefault()
        join person in db.Participants on exit.ParticipantId equals person.Id
        where ended != null
        orderby exit.Id
        select new ChangedExit
        {
            Id = exit.Id,
            PersonId = exit.ParticipantId,
            Customer = person.PublicId,
            FirstName = person.FirstName,
            LastName = person.LastName,
            Exit = exit.PublicId,
            Program = ended.Program,
            EnrolledOn = ended.EnrolledOn!.Value,
            On = exit.On,
            RecordedOn = exit.RecordedOn,
            MovedTo = null,
            At = exit.UndoneAt!.Value,
            By = db.Users.Where(account => account.Id == exit.UndoneById).Select(account => account.DisplayName).FirstOrDefault(),
        }).ToListAsync(cancellationToken);

    private Task<List<ChangedExit>> MovedAsync(IQueryable<Enrollment> inReach, DateTime begin, DateTime end, CancellationToken cancellationToken) => (
        from move in db.ExitMoves.AsNoTracking().Where(row => row.At >= begin && row.At < end)
        join exit in db.Exits on move.ExitId equals exit.Id
        let ended = inReach.Where(row => exit.Ended.Any(one => one.EnrollmentId == row.Id)).OrderBy(row => row.Id).FirstOrDefault()
        join person in db.Participants on exit.ParticipantId equals person.Id
        where ended != null
        orderby move.Id
        select new ChangedExit
        {
            Id = exit.Id,
            PersonId = exit.ParticipantId,
            Customer = person.PublicId,
            FirstName = person.FirstName,
            LastName = person.LastName,
            Exit = exit.PublicId,
            Program = ended.Program,
            EnrolledOn = ended.EnrolledOn!.Value,
            On = move.Before,
            RecordedOn = move.RecordedBefore,
            MovedTo = move.After,
            At = move.At,
            By = db.Users.Where(account => account.Id == move.ById).Select(account => account.DisplayName).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
}
