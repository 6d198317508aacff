using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

[Scoped]
public sealed class SheetPageQuery(ResourceRoomDb db, ServiceCatalog services, SheetRoom room, SealedForms sealedForms, OfficeClock clock)
{
    public const int RowsAtATime = 10;

    private const int EmptyRowsBehind = 3;

    public async Task<SheetPage> PageAsync(ActingUser who, SheetInput sheet, IReadOnlyList<SheetRow> rows, CancellationToken cancellationToken)
    {
        var shown = Math.Min(SheetRule.MostRows, Math.Max(RowsAtATime, rows.Count + EmptyRowsBehind));
        return new SheetPage
        {
            Date = sheet.Date,
            Room = who.Room!.Code,
            Rows = [.. rows.Concat(EmptyRows(rows.Count, shown - rows.Count)).Select((row, place) => row with { Input = row.Input with { Number = place + 1 } })],
            Services = (await services.ReadAsync(cancellationToken)).OfferedOn(TypedDate.Read(sheet.Date) ?? clock.Today),
            LeftOut = LeftOutCells.Open(sealedForms, who, sheet.LeftOut) is { Count: > 0 } columns ? new ShownLeftOut(sheet.LeftOut!, [.. columns.Select(ShownLeftOut.InShort)]) : null,
        };
    }

    public IEnumerable<SheetRow> EmptyRows(int after, int count)
    {
        var now = clock.Now;
        return Enumerable.Range(after + 1, Math.Clamp(SheetRule.MostRows - after, 0, Math.Max(count, 0)))
            .Select(number => new SheetRow { Input = new SheetRowInput { Number = number, VisitKey = Guid.CreateVersion7(now) } });
    }

    public SheetRow ToRow(ActingUser who, SheetRowInput row, IReadOnlyList<RowFault> faults)
    {
        var (shown, lastFour) = row.Sealed(sealedForms, who);
        if (shown.BirthDate is { } typed)
        {
            shown = shown with { BirthDate = PastedRows.Tidied(SheetColumn.BirthDate, typed, clock.Today) };
        }

        return new SheetRow { Input = shown, Faults = faults, KeptLastFour = lastFour };
    }

    public async Task<IReadOnlyList<SheetRow>> AsSentAsync(ActingUser who, IEnumerable<SheetRowInput> rows, CancellationToken cancellationToken)
    {
        var shown = new List<SheetRow>();
        foreach (var sent in rows)
        {
            shown.Add(await DoneAsync(who, sent, cancellationToken)
                ?? ToRow(who, sent.WithKeptSsn(sealedForms, who).WithoutStraySsn(out var stray), stray));
        }

        return shown;
    }

    public async Task<IReadOnlyList<SheetRow>> CheckedAsync(
        ActingUser who, SheetInput sheet, IReadOnlyList<SheetRowInput> rows, CancellationToken cancellationToken)
    {
        // The day may not be typed yet: until it is, cells are read as of today.
        var dated = (await room.ReadAsync(who, sheet, cancellationToken) as SheetOpening.Open)?.Day;
        var day = dated ?? new SheetDay(clock.Today, Hours: null, (await services.ReadAsync(cancellationToken)).OfferedOn(clock.Today), clock.Now);
        var shown = new List<SheetRow>();
        foreach (var sent in rows)
        {
            var row = sent.WithKeptSsn(sealedForms, who).WithoutStraySsn(out var stray);
            shown.Add(await DoneAsync(who, sent, cancellationToken)
                ?? ToRow(who, row, [.. stray, .. new RowParser(day, row, asked: static _ => false).FaultsOfCells(isSheetDated: dated is not null)]));
        }

        return shown;
    }

    /// <summary>The row as saved, if its visit is there; only the one who made it, in the room it was made in, sees it so.</summary>
    public async Task<SheetRow?> DoneAsync(ActingUser who, SheetRowInput row, CancellationToken cancellationToken)
    {
        var visit = await db.Visits
            .Where(visit => visit.PublicId == row.VisitKey && visit.TechnicianId == who.AccountId
                && visit.LocationId == who.Room!.LocationId && visit.Source == VisitSource.CatchUp)
            .Select(visit => new DoneRow
            {
                VisitId = visit.PublicId,
                FirstName = visit.Participant.FirstName,
                LastName = visit.Participant.LastName,
                Class = visit.Class,
                StartedAt = visit.StartedAt,
                EndedAt = visit.EndedAt,
                WasNotCheckedOut = visit.WasNotCheckedOut,
                IsNewRecord = visit.Participant.CreatedAt == visit.RecordedAt,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return visit is null
            ? null
            : new SheetRow { Input = new SheetRowInput { Number = row.Number, VisitKey = row.VisitKey, IsDone = true }, Done = visit };
    }
}
