using System.Text.Json;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Visits.Corrections;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>Puts the history of a visit together from its rows and, for what only they know, its events.</summary>
internal sealed class VisitHistory(ResourceRoomDb db, ServiceCatalog catalog)
{
    private static readonly string[] Told = [EventNames.VisitServicesAdded, EventNames.VisitClosed, EventNames.VisitClosedByRoom];

    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(Guid publicId, CancellationToken cancellationToken)
    {
        var visit = await db.Visits.AsNoTracking()
            .Include(row => row.Corrections).Include(row => row.Void)
            .SingleAsync(row => row.PublicId == publicId, cancellationToken);
        var subject = Subject.Visit(publicId);
        var events = await db.ActivityEvents.AsNoTracking()
            .Where(line => line.SubjectKind == subject.Kind && line.SubjectId == subject.Id && Told.Contains(line.Name))
            .OrderBy(line => line.Id)
            .ToListAsync(cancellationToken);
        var services = (await catalog.ReadAsync(cancellationToken)).ToDictionary(service => service.Code, service => service.Name);

        var corrections = visit.Corrections.OrderBy(row => row.Id).Select(row => Corrected(row, services)).ToList();
        var begun = new HistoryLine(visit.RecordedAt, visit.Source == VisitSource.CatchUp ? HistoryKind.TypedIn : HistoryKind.CheckedIn, visit.TechnicianId);
        List<HistoryLine> lines = [begun, .. events.Select(line => Event(line, services)), .. Ended(visit, events), .. corrections, .. Voided(visit)];
        return await NamedAsync([.. lines.OrderBy(line => line.At)], cancellationToken);
    }

    private static HistoryLine Event(ActivityEvent line, Dictionary<string, string> services) => line.Name switch
    {
        EventNames.VisitServicesAdded => new(line.At, HistoryKind.ServicesAdded, line.AccountId)
        {
            Services = [.. JsonDocument.Parse(line.Detail!).RootElement.GetProperty("services").EnumerateArray().Select(code => services.GetValueOrDefault(code.GetString()!, code.GetString()!))],
        },
        EventNames.VisitClosed => new(line.At, HistoryKind.CheckedOut, line.AccountId),
        _ => new(line.At, HistoryKind.ClosedByRoom, AccountId: null),
    };

    private static IEnumerable<HistoryLine> Ended(Visit visit, List<ActivityEvent> events)
    {
        var isToldElsewhere = events.Exists(line => line.Name != EventNames.VisitServicesAdded)
            || visit.Corrections.Any(row => VisitChange.Read(row.Changes).Any(change => change.Field == VisitField.CheckOut))
            || visit.EndedAt == visit.Void?.VoidedAt;
        return visit.EndedAt is { } end && !isToldElsewhere
            ? [new(end, visit.WasNotCheckedOut ? HistoryKind.ClosedByRoom : HistoryKind.CheckedOut, AccountId: null)]
            : [];
    }

    private static HistoryLine Corrected(VisitCorrection row, Dictionary<string, string> services) => new(row.CorrectedAt, HistoryKind.Corrected, row.CorrectedById)
    {
        Reason = row.Reason,
        Changes =
        [
            .. VisitChange.Read(row.Changes).Select(change => new HistoryChange(
                change.Field.Label(), change.Field.InWords(change.Before, services), change.Field.InWords(change.After, services))),
        ],
    };

    private static IEnumerable<HistoryLine> Voided(Visit visit) => visit.Void is { } voided
        ? [new(voided.VoidedAt, voided.IsUndo ? HistoryKind.Undone : HistoryKind.Voided, voided.VoidedById) { Reason = voided.IsUndo ? null : voided.Reason }]
        : [];

    private async Task<IReadOnlyList<HistoryLine>> NamedAsync(IReadOnlyList<HistoryLine> lines, CancellationToken cancellationToken)
    {
        var accounts = lines.Select(line => line.AccountId).OfType<long>().Distinct().ToList();
        var names = await db.Users.Where(account => accounts.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        return [.. lines.Select(line => line with { By = line.AccountId is { } id ? names.GetValueOrDefault(id) : null })];
    }
}
