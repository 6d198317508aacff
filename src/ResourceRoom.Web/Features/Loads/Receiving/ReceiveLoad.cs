using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Receiving;

/// <summary>Receives a file, whoever sends it: stores it as it comes, and queues it once it is whole.</summary>
public sealed class ReceiveLoad(ResourceRoomDb db, SecretColumns secrets, OfficeClock clock)
{
    public const long MostBytes = 1024L * 1024 * 1024;
    public const int MostRows = 2_000_000;

    /// <summary>How long a file that is being received is left alone, without a sign of life, before it is deleted.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task<Reception> ExecuteAsync(NewLoad sent, Stream body, CancellationToken cancellationToken)
    {
        if (await BeginAsync(sent, cancellationToken) is not { } load)
        {
            return new Reception.KeyTaken();
        }

        Reception? reception = null;
        try
        {
            return reception = await ReceiveAsync(sent, load, body, cancellationToken);
        }
        finally
        {
            if (reception is not Reception.Received)
            {
                // Whoever hung up cannot cancel this.
                db.ChangeTracker.Clear();
                await db.DeleteLoadAsync(load.Id, CancellationToken.None);
            }
        }
    }

    private async Task<Load?> BeginAsync(NewLoad sent, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var load = new Load
        {
            PublicId = Guid.CreateVersion7(now),
            SystemId = sent.System.Id,
            State = LoadState.Receiving,
            IsCheck = sent.IsCheck,
            IsAllOrNothing = sent.IsAllOrNothing,
            FileName = sent.FileName,
            IdempotencyKey = sent.IdempotencyKey,
            ReceivedAt = now,
            ById = sent.ById,
            ByKeyId = sent.Key?.Id,
            ClaimedUntil = now + Lease,
        };
        db.Loads.Add(load);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return load;
        }
        catch (DbUpdateException lost) when (db.IsUniqueViolation(lost))
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<Reception> ReceiveAsync(NewLoad sent, Load load, Stream body, CancellationToken cancellationToken)
    {
        await using var bytes = new KeptBytes(body, load, db, secrets, clock);
        var reader = new LoadFileReader(bytes);
        var hasHeader = await reader.ReadAsync(cancellationToken);
        while (hasHeader && load.RowsInFile <= MostRows && await reader.ReadAsync(cancellationToken))
        {
            load.RowsInFile += reader.Row.IsBlank ? 0 : 1;
        }

        if (bytes.IsTooLong || load.RowsInFile > MostRows)
        {
            return new Reception.TooLarge();
        }

        if (load.Bytes == 0)
        {
            return new Reception.Empty();
        }

        load.Sha256 = bytes.Complete();
        await QueueAsync(sent, load, cancellationToken);
        return new Reception.Received(load);
    }

    /// <summary>Of two files of one system that are whole at once, the one that is queued first is the first of its bytes.</summary>
    private async Task QueueAsync(NewLoad sent, Load load, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync($"receive-{sent.System.Code}", cancellationToken);
        var hash = load.Sha256;
        load.SameFileAsId = await db.Loads
            .Where(first => first.SystemId == load.SystemId && first.Sha256 == hash && !first.IsCheck && first.State != LoadState.Receiving && first.Id != load.Id)
            .OrderBy(first => first.ReceivedAt).ThenBy(first => first.Id).Select(first => (long?)first.Id).FirstOrDefaultAsync(cancellationToken);
        load.State = LoadState.Queued;
        load.ReceivedAt = clock.Now;
        load.ClaimedUntil = null;
        var received = new LoadReceived { System = sent.System.PublicId, Bytes = load.Bytes, Key = sent.Key?.End, IsCheck = sent.IsCheck ? true : null };
        db.ActivityEvents.Add(ActivityEvent.Of(received, Subject.Load(load.PublicId), load.ReceivedAt, sent.AccountId));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }
}
