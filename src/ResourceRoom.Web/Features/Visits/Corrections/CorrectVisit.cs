using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Corrections;

/// <summary>
/// Corrects what a visit says, with a reason, and keeps what it said before. The class of the day stays; whether the visit
/// is reportable follows its day, and the record's Labor Force Status its latest contact (docs/decisions/0014).
/// </summary>
public sealed class CorrectVisit(ResourceRoomDb db, ServiceCatalog services, LaborForceStatusSync statusSync, OfficeClock clock)
{
    public Task<CorrectionOutcome> ExecuteAsync(Guid publicId, Correction correction, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => CorrectAsync(publicId, correction, who, cancellationToken));

    private async Task<CorrectionOutcome> CorrectAsync(Guid publicId, Correction correction, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitToCorrectAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return new CorrectionOutcome.NotThere();
        }

        if (visit.Void is not null)
        {
            return new CorrectionOutcome.AlreadyVoided();
        }

        var catalog = await services.ReadAsync(cancellationToken);
        var before = VisitFacts.Of(visit, catalog);
        var after = correction.AppliedTo(before, catalog.OfferedOn(correction.Start.Day, [.. visit.Services.Select(used => used.ServiceId)]));
        if (after.Services.Count < correction.Services.Count)
        {
            return new CorrectionOutcome.UnknownService();
        }

        if (after.Status.State == ResponseState.NotAsked && before.Status.State != ResponseState.NotAsked)
        {
            return new CorrectionOutcome.StatusMissing();
        }

        // Before the version: the same form sent twice has nothing left to correct.
        var changes = VisitChange.Between(before, after);
        if (changes.Count == 0)
        {
            return new CorrectionOutcome.NothingChanged();
        }

        if (visit.Version != correction.Version)
        {
            return new CorrectionOutcome.Conflict(after);
        }

        if (changes.Any(change => change.Field is VisitField.CheckIn or VisitField.CheckOut)
            && await TimesAsync(visit, after, act.At, cancellationToken) is var times && CorrectionRule.WhyNot(times) is { } refusal)
        {
            return new CorrectionOutcome.Refused(refusal, times);
        }

        var kept = VisitChange.ToJson(changes);
        if (kept.Length > VisitCorrection.ChangesLength)
        {
            return new CorrectionOutcome.TooMuchToKeep();
        }

        var statusBefore = LaborForceStatusSync.Of(visit);
        Apply(visit, after, catalog, act.At);
        await statusSync.RefreshAsync(visit, statusBefore, act, cancellationToken);
        visit.Corrections.Add(new VisitCorrection { CorrectedAt = act.At, CorrectedById = who.AccountId, Reason = correction.Reason, Changes = kept });
        db.LogEvent(new VisitCorrected(correction.Reason, [.. changes.Select(change => change.ForTrail())], visit.IsReportable), Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new CorrectionOutcome.Saved(visit);
    }

    private async Task<CorrectedTimes> TimesAsync(Visit visit, VisitFacts after, DateTime now, CancellationToken cancellationToken) => new()
    {
        StartUtc = after.StartedAt,
        Day = OfficeClock.DayOf(after.StartedAt),
        EndUtc = after.EndedAt,
        ClosingUtc = ClosingInstant.Of(
            after.StartedAt, (await db.ReadHoursAsync([visit.LocationId], cancellationToken)).Of(visit.LocationId, OfficeClock.DayOf(after.StartedAt))),
        AskedAtUtc = now,
        EstablishedOn = visit.Location.EstablishedOn,
        ClosedOn = await ClosedSinceAsync(visit, OfficeClock.DayOf(after.StartedAt), cancellationToken),
        HasOtherOpenVisitInRoom = await db.Visits.AnyAsync(
            other => other.LocationId == visit.LocationId && other.ParticipantId == visit.ParticipantId && other.Id != visit.Id && other.EndedAt == null,
            cancellationToken),
    };

    private Task<DateOnly?> ClosedSinceAsync(Visit visit, DateOnly day, CancellationToken cancellationToken) => db.LocationVersions.On(day)
        .Where(version => version.LocationId == visit.LocationId && version.State >= RoomState.ClosedForNow).Select(version => (DateOnly?)version.From).FirstOrDefaultAsync(cancellationToken);

    private void Apply(Visit visit, VisitFacts after, IReadOnlyList<CatalogService> catalog, DateTime now)
    {
        // Whoever says when the visit ended knows more than the room's clock did.
        visit.WasNotCheckedOut &= visit.EndedAt == after.EndedAt;
        visit.EndedAt = after.EndedAt;
        visit.StartedAt = after.StartedAt;
        visit.LaborForceStatus = after.Status.IsGiven ? after.Status.Value : null;
        visit.LaborForceStatusState = after.Status.State;
        if (after.Note != VisitFacts.Of(visit, catalog).Note)
        {
            visit.Note = after.Note;
        }

        var services = catalog.Where(service => after.Services.Contains(service.Code)).Select(service => service.Id).ToList();
        db.RemoveRange(visit.Services.Where(used => !services.Contains(used.ServiceId)).ToList());
        foreach (var service in services.Where(id => visit.Services.All(used => used.ServiceId != id)).ToList())
        {
            visit.Services.Add(new VisitService { ServiceId = service });
        }

        FollowTheDay(visit, now);

        // The visit itself counts as saved, whichever of its rows changed.
        db.BumpVersion(visit);
    }

    /// <summary>
    /// Moves the visit to the day on which it begins now. There, an SSN may count for it that did not before, or no longer;
    /// one that was on file from the start stays (Policy 1.11.2, item 8).
    /// </summary>
    private static void FollowTheDay(Visit visit, DateTime now)
    {
        var day = OfficeClock.DayOf(visit.StartedAt);
        if (day == visit.Day)
        {
            return;
        }

        visit.Day = day;
        if (visit.IsReportable && visit.BecameReportableAt is null)
        {
            return;
        }

        var isReportable = SsnSuppliedOn(visit).Any(suppliedOn => ReportabilityRule.CountsFor(day, suppliedOn));
        if (isReportable != visit.IsReportable)
        {
            visit.IsReportable = isReportable;
            visit.BecameReportableAt = isReportable ? now : null;
        }
    }

    private static IEnumerable<DateOnly> SsnSuppliedOn(Visit visit)
    {
        if (visit.Participant is { SsnHash: not null, SsnResponse.On: { } on })
        {
            yield return on;
        }

        if (visit.BecameReportableAt is { } since)
        {
            yield return OfficeClock.DayOf(since);
        }
    }
}
