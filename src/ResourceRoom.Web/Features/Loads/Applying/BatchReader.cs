using System.Text.Json;

using ResourceRoom.Domain.Loads.Applying;
using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>Reads for a batch of rows, by a few queries, all that they may touch.</summary>
[Scoped]
public sealed class BatchReader(ResourceRoomDb db, ParticipantItems items, SentHashes hashes)
{
    internal async Task<Batch> ReadAsync(LoadRun run, IReadOnlyList<LoadRowResult> rows, CancellationToken cancellationToken)
    {
        var batch = new Batch { Run = run, People = new BatchPeople(items) };
        var good = rows.Where(row => row.Row is not null).ToList();
        var ids = good.ConvertAll(row => row.Row!.VisitId);
        var systemId = run.System.Id;
        foreach (var sent in await db.SystemVisits.AsNoTracking().Where(row => row.SystemId == systemId && EF.Parameter(ids).Contains(row.SenderId)).ToListAsync(cancellationToken))
        {
            batch.Sent[sent.SenderId] = sent;
        }

        var changing = good.Where(row => !run.Before.Accepted(row.Line) && IsChanging(batch, row.Row!)).Select(row => row.Row!).ToList();
        await ReadVisitsAsync(batch, changing, cancellationToken);
        await ReadPeopleAsync(batch, changing.FindAll(row => row.Visit is not null && MayBeAnyone(batch, row)), cancellationToken);
        return batch;
    }

    private bool IsChanging(Batch batch, LoadRow row)
    {
        var sent = batch.Sent.GetValueOrDefault(row.VisitId);
        if (row.Visit is not { } visit)
        {
            return sent is not null;
        }

        var hash = hashes.OfRow(visit);
        var isChanging = sent is null || (!sent.RowHash.AsSpan().SequenceEqual(hash) && !ChangeRule.IsOlder(visit.ChangedAt, sent.ChangedAt));
        if (isChanging)
        {
            batch.Changing[visit] = hash;
        }

        return isChanging;
    }

    private bool MayBeAnyone(Batch batch, LoadRow row)
    {
        var hash = batch.PersonHashes[row.Visit!] = hashes.OfPerson(row.Visit!);
        return !batch.Sent.TryGetValue(row.VisitId, out var sent) || !sent.PersonHash.AsSpan().SequenceEqual(hash);
    }

    private async Task ReadVisitsAsync(Batch batch, List<LoadRow> changing, CancellationToken cancellationToken)
    {
        var sent = changing.Select(row => batch.Sent.GetValueOrDefault(row.VisitId)).OfType<SystemVisit>().ToList();
        if (sent.Count == 0)
        {
            return;
        }

        var ids = sent.ConvertAll(row => row.VisitId);
        var visits = await db.Visits.Include(visit => visit.Void).Include(visit => visit.Services).Include(visit => visit.Participant)
            .Where(visit => EF.Parameter(ids).Contains(visit.Id)).AsSplitQuery().ToDictionaryAsync(visit => visit.Id, cancellationToken);
        foreach (var row in sent)
        {
            db.Attach(row);
            batch.Visits[row.SenderId] = visits[row.VisitId];
        }
    }

    private async Task ReadPeopleAsync(Batch batch, List<LoadRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var systemId = batch.Run.System.Id;
        var senders = rows.Select(row => row.Visit!.PersonId).Distinct().ToList();
        var known = await db.SystemPeople.Where(row => row.SystemId == systemId && EF.Parameter(senders).Contains(row.SenderId))
            .Select(row => new { row.SenderId, row.Participant }).ToListAsync(cancellationToken);
        foreach (var sender in known)
        {
            batch.People.AddSender(sender.SenderId, await SurvivorOfAsync(sender.Participant, cancellationToken));
        }

        var answers = rows.ConvertAll(row => row.Visit!.Items);
        List<byte[]> hashesOfSsns = [.. answers.Where(row => row.Ssn.IsGiven).Select(row => row.Ssn.Value).Distinct().Select(items.HashOf)];
        if (hashesOfSsns.Count > 0)
        {
            (await db.Participants.Where(person => person.SsnHash != null && EF.Parameter(hashesOfSsns).Contains(person.SsnHash!)).ToListAsync(cancellationToken)).ForEach(person => batch.People.Of(person));
        }

        var strangers = rows.Where(row => !batch.People.IsKnownSender(row.Visit!.PersonId)).Select(row => row.Visit!.Items);
        await ReadAlikeAsync(batch, [.. strangers], cancellationToken);
    }

    /// <summary>A record that was merged means the one that it was merged into.</summary>
    private async Task<Participant> SurvivorOfAsync(Participant row, CancellationToken cancellationToken)
    {
        while (row.MergedIntoId is { } next)
        {
            row = (await db.Participants.FindAsync([next], cancellationToken))!;
        }

        return row;
    }

    private async Task ReadAlikeAsync(Batch batch, IReadOnlyList<NineAnswers> strangers, CancellationToken cancellationToken)
    {
        List<string[]> keys =
        [
            .. strangers.Select(BatchPerson.IdentityOf).Where(person => person.HasNamesAndBirthDate)
                .Select(person => new[] { Convert.ToHexString(items.HashOf(person.BirthDate!.Value)), person.LastName!, person.FirstName! }),
        ];
        if (keys.Count == 0)
        {
            return;
        }

        var sql = $"""
            SELECT person."Id" AS "Value" FROM {db.TableOf("{0}", "asked", "birthDate", "lastName", "firstName")} JOIN "Participant" AS person
            ON person."BirthDateHash" = {db.BytesOf("asked.birthDate")} AND person."LastNameKey" = asked.lastName AND person."FirstNameKey" = asked.firstName
            """;
        var ids = await db.Database.SqlQueryRaw<long>(sql, JsonSerializer.Serialize(keys)).ToListAsync(cancellationToken);
        if (ids.Count > 0)
        {
            (await db.Participants.Where(person => EF.Parameter(ids).Contains(person.Id)).ToListAsync(cancellationToken)).ForEach(person => batch.People.Of(person));
        }
    }
}
