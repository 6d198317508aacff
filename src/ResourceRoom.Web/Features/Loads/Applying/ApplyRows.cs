using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Applying;
using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Matching;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>Applies rows in the order of the file (load-receipt-v1, "What a row does"). Nothing is saved here.</summary>
[Scoped]
public sealed class ApplyRows(VisitsOfLoad visits)
{
    internal async Task<RowOutcome> ApplyAsync(Batch batch, LoadRowResult read, LoadProgress progress, SeenVisits seen, CancellationToken cancellationToken)
    {
        if (read.VisitId is { } visitId && (seen.Contains(visitId, out var wasDeleted) || batch.HasAccepted(visitId, out wasDeleted)))
        {
            read = read.AsDuplicate(wasDeleted);
        }

        if (read.Row is not { } row)
        {
            Reject(batch, read, progress);
            return RowOutcome.Done;
        }

        var refused = row.Visit is null
            ? await DeleteAsync(batch, read, row, progress, cancellationToken)
            : await VisitAsync(batch, read, row.Visit, progress, cancellationToken);
        if (refused == Refusal.NeedsSave)
        {
            return RowOutcome.NeedsSave;
        }

        if (refused is { } why)
        {
            Reject(batch, read.Refused(why.Column, why.Code, why.Found ?? FoundText.Of(read.ShownVisitId)), progress);
            return RowOutcome.Done;
        }

        batch.Accept(row);
        return RowOutcome.Done;
    }

    private static void Reject(Batch batch, LoadRowResult read, LoadProgress progress)
    {
        List<LoadReject> rejects = read.RowFault is { } fault
            ? [Of(batch, read, null, fault, "", LoadHint.None)]
            : [.. read.Faults.Select(cell => Of(batch, read, cell.Column, cell.Code, cell.Found, cell.Hint))];
        batch.Rejects.AddRange(rejects);
        progress.Reject(rejects);
    }

    private static LoadReject Of(Batch batch, LoadRowResult read, LoadColumn? column, LoadCode code, string found, LoadHint hint) => new()
    {
        LoadId = batch.Run.Load.Id,
        Line = read.Line,
        VisitId = read.ShownVisitId,
        Column = column,
        Code = code,
        Found = found,
        Hint = hint,
    };

    private async Task<Refusal?> DeleteAsync(Batch batch, LoadRowResult read, LoadRow row, LoadProgress progress, CancellationToken cancellationToken)
    {
        if (batch.Run.Before.Accepted(read.Line))
        {
            progress.Unchanged++;
            return null;
        }

        if (!batch.Sent.ContainsKey(row.VisitId))
        {
            return new(LoadColumn.VisitId, LoadCode.UnknownVisit, null);
        }

        var visit = batch.Visits[row.VisitId];
        if (visit.Void is not null)
        {
            progress.Unchanged++;
            return null;
        }

        if (batch.People.Of(visit.Participant).IsTouched)
        {
            return Refusal.NeedsSave;
        }

        await visits.VoidAsync(batch, visit, row.DeletedBecause ?? "Deleted by the sender", cancellationToken);
        progress.Voided++;
        return null;
    }

    private async Task<Refusal?> VisitAsync(Batch batch, LoadRowResult read, LoadedVisit row, LoadProgress progress, CancellationToken cancellationToken)
    {
        var sent = batch.Sent.GetValueOrDefault(read.VisitId!);
        if (sent is not null)
        {
            progress.Known++;
        }

        if (batch.Run.Before.Accepted(read.Line) || (sent is not null && !batch.Changing.ContainsKey(row)))
        {
            visits.KeepLatest(sent, row);
            progress.Unchanged++;
            return null;
        }

        if (sent is not null && batch.Visits[read.VisitId!].Void is not null)
        {
            progress.Known--;
            return new(LoadColumn.VisitId, LoadCode.VisitVoided, null);
        }

        var refused = sent is null
            ? await AddAsync(batch, read.VisitId!, row, progress, cancellationToken)
            : await ChangeAsync(batch, read, row, progress, cancellationToken);
        if (refused is not null && sent is not null)
        {
            progress.Known--;
        }

        return refused;
    }

    private async Task<Refusal?> AddAsync(Batch batch, string visitId, LoadedVisit row, LoadProgress progress, CancellationToken cancellationToken)
    {
        var (verdict, found) = batch.People.Match(row);
        if (Conflict(batch, verdict, found, row) is { } conflict)
        {
            return conflict;
        }

        if (found is not null && VisitsOfLoad.AsksDatabase(found, row))
        {
            return Refusal.NeedsSave;
        }

        var person = found ?? VisitsOfLoad.AddPerson(batch, progress);
        batch.People.Link(row.PersonId, person);
        var visit = await visits.AddAsync(batch, person, row, SentVisit.Of(row), progress, cancellationToken);
        visits.AddSent(batch, visitId, row, visit);
        progress.New++;
        return null;
    }

    private async Task<Refusal?> ChangeAsync(Batch batch, LoadRowResult read, LoadedVisit row, LoadProgress progress, CancellationToken cancellationToken)
    {
        var (sent, visit) = (batch.Sent[read.VisitId!], batch.Visits[read.VisitId!]);
        var before = batch.People.Of(visit.Participant);
        if (before.IsTouched)
        {
            return Refusal.NeedsSave;
        }

        var person = before;
        if (!sent.PersonHash.AsSpan().SequenceEqual(batch.PersonHashes[row]))
        {
            var (verdict, found) = batch.People.Match(row);
            if (Conflict(batch, verdict, found, row) is { } conflict)
            {
                return conflict;
            }

            if (found is not null && VisitsOfLoad.AsksDatabase(found, row))
            {
                return Refusal.NeedsSave;
            }

            person = found ?? VisitsOfLoad.AddPerson(batch, progress);
            batch.People.Link(row.PersonId, person);
        }

        Turn(batch, read, visit, row, person != before, progress);
        await visits.ChangeAsync(batch, (sent, visit), person, row, progress, cancellationToken);
        progress.Updated++;
        return null;
    }

    private static void Turn(Batch batch, LoadRowResult read, Visit visit, LoadedVisit row, bool isOtherPerson, LoadProgress progress)
    {
        var day = OfficeClock.DayOf(row.Start);
        if (!isOtherPerson && !HeldRule.IsOtherDay(visit.Day, day))
        {
            return;
        }

        progress.Turned++;
        batch.Turned.Add(new TurnedVisit
        {
            LoadId = batch.Run.Load.Id,
            Line = read.Line,
            VisitId = read.ShownVisitId,
            IsOtherPerson = isOtherPerson,
            KnownOn = visit.Day,
            SentOn = day,
        });
    }

    private static Refusal? Conflict(Batch batch, PersonVerdict verdict, BatchPerson? hit, LoadedVisit row)
    {
        if (verdict is not (PersonVerdict.SsnConflict or PersonVerdict.PersonIdConflict))
        {
            return null;
        }

        batch.Conflicts.Add(hit!.Row.PublicId);
        return verdict == PersonVerdict.SsnConflict
            ? new(LoadColumn.Ssn, LoadCode.PersonConflict, FoundText.Of(LoadColumn.Ssn, row.SsnCell))
            : new(LoadColumn.PersonId, LoadCode.PersonConflict, FoundText.Of(row.PersonId));
    }

    private sealed record Refusal(LoadColumn Column, LoadCode Code, string? Found)
    {
        public static Refusal NeedsSave { get; } = new(default, default, null);
    }
}
