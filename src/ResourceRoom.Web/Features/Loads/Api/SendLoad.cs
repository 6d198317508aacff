using System.Security.Cryptography;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.ApiKeys;

namespace ResourceRoom.Web.Features.Loads.Api;

/// <summary>What came of a request: a load, or why not.</summary>
public sealed record SendAnswer(Guid? Load, ApiProblem? Problem)
{
    public static implicit operator SendAnswer(ApiProblem problem) => new(null, problem);
}

/// <summary>Takes a file that a program posts. What is checked before what is part of the contract.</summary>
public sealed class SendLoad(ResourceRoomDb db, ReceiveLoad receiveLoad, ApiLimiter limiter, OfficeClock clock)
{
    private const int HashedAtOnce = 64 * 1024;

    public async Task<SendAnswer> ExecuteAsync(CallingKey key, HttpRequest request, CancellationToken cancellationToken)
    {
        var system = await db.TrackingSystems.AsNoTracking().Include(row => row.Answers).SingleAsync(row => row.Id == key.SystemId, cancellationToken);
        var file = new FileRequest(request);
        if (await KnownAsync(system, file, cancellationToken) is { } known)
        {
            return await AnswerAsync(key, system, known, cancellationToken);
        }

        if (limiter.SecondsToWait(key.Id) is { } seconds)
        {
            return ApiProblem.TooMany(seconds);
        }

        var problem = WhyNot(system, file);
        return await AnswerAsync(key, system, problem ?? await ReceiveAsync(key, system, file, cancellationToken), cancellationToken);
    }

    private static ApiProblem? WhyNot(TrackingSystem system, FileRequest file) => file switch
    {
        _ when LoadProblems.WhyNot(system) is { } standing => standing,
        { IsCsv: false } => LoadProblems.NotCsv,
        { AnnouncedBytes: > ReceiveLoad.MostBytes } => LoadProblems.TooLarge,
        { WhyMalformed: { } malformed } => LoadProblems.Malformed(malformed),
        { AnnouncedBytes: 0 } => LoadProblems.EmptyFile,
        _ => null,
    };

    private async Task<SendAnswer> ReceiveAsync(CallingKey key, TrackingSystem system, FileRequest file, CancellationToken cancellationToken)
    {
        var load = new NewLoad
        {
            System = system,
            FileName = file.FileName,
            IsAllOrNothing = file.IsAllOrNothing ?? system.IsAllOrNothing,
            IdempotencyKey = file.IdempotencyKey,
            Key = new SendingKey(key.Id, key.End),
        };
        return await receiveLoad.ExecuteAsync(load, file.Body, cancellationToken) switch
        {
            Reception.Received received => new SendAnswer(received.Load.PublicId, null),
            Reception.TooLarge => LoadProblems.TooLarge,
            Reception.Empty => LoadProblems.EmptyFile,
            _ => await KnownAsync(system, file, cancellationToken) ?? LoadProblems.InProgress,
        };
    }

    /// <summary>The answer to a key that came before; null when it did not.</summary>
    private async Task<SendAnswer?> KnownAsync(TrackingSystem system, FileRequest file, CancellationToken cancellationToken)
    {
        if (file.IdempotencyKey is not { } key
            || await db.Loads.AsNoTracking().FirstOrDefaultAsync(load => load.SystemId == system.Id && load.IdempotencyKey == key, cancellationToken) is not { } first)
        {
            return null;
        }

        var now = clock.Now;
        if (first.State == LoadState.Receiving)
        {
            if (first.ClaimedUntil >= now)
            {
                return LoadProblems.InProgress;
            }

            await db.DeleteLoadAsync(first.Id, cancellationToken);
            return null;
        }

        if (first.ReceivedAt + ForgetKeys.Kept < now)
        {
            await db.Loads.Where(load => load.Id == first.Id).ExecuteUpdateAsync(row => row.SetProperty(load => load.IdempotencyKey, (string?)null), cancellationToken);
            return null;
        }

        return await HasBytesOfAsync(first, file, cancellationToken) ? new SendAnswer(first.PublicId, null) : new SendAnswer(first.PublicId, LoadProblems.KeyReused);
    }

    private static async Task<bool> HasBytesOfAsync(Load first, FileRequest file, CancellationToken cancellationToken)
    {
        if (file.AnnouncedBytes is { } announced && announced != first.Bytes)
        {
            return false;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[HashedAtOnce];
        var bytes = 0L;
        while (bytes <= first.Bytes && await file.Body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            hash.AppendData(buffer, 0, count);
            bytes += count;
        }

        return bytes == first.Bytes && hash.GetHashAndReset().AsSpan().SequenceEqual(first.Sha256);
    }

    /// <summary>A refusal is noted where people see it: the sender's program may tell nobody.</summary>
    private async Task<SendAnswer> AnswerAsync(CallingKey key, TrackingSystem system, SendAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Problem is not { } problem || problem == LoadProblems.InProgress)
        {
            return answer;
        }

        // One that is refused before it is counted is noted only as often as others are counted.
        if (problem != LoadProblems.KeyReused || limiter.SecondsToWait(key.Id) is null)
        {
            var turnedAway = new LoadTurnedAway(problem.Code, key.End) { First = answer.Load };
            db.ActivityEvents.Add(ActivityEvent.Of(turnedAway, Subject.TrackingSystem(system.PublicId), clock.Now, system.AccountId));
            await db.SaveChangesAsync(cancellationToken);
        }

        return problem;
    }
}
