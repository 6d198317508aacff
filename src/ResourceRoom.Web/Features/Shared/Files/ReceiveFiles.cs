using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Files;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Files;

/// <summary>The files of a form: those that can be attached, and what is wrong with the others.</summary>
public sealed record ReceivedFiles(IReadOnlyList<StoredFile> Held, IReadOnlyList<string> Faults) : Unlogged
{
    public IReadOnlyList<Guid> Ids => [.. Held.Select(file => file.PublicId)];
}

public static class FileFaults
{
    public static void AddFaults(this ModelStateDictionary state, string field, ReceivedFiles files)
    {
        foreach (var fault in files.Faults)
        {
            state.AddModelError(field, fault);
        }
    }
}

/// <summary>
/// Checks the files that came with a form and holds the good ones, before anything else is checked: a browser never fills in a
/// file again, so that one mistake in the form would lose them all.
/// </summary>
public sealed class ReceiveFiles(ResourceRoomDb db, FileStore store, IFileScanner scanner, OfficeClock clock)
{
    public const int Most = 5;

    public Task<ReceivedFiles> ExecuteAsync(FilesInput? input, Guid heldFor, ActingUser who, CancellationToken cancellationToken) =>
        ExecuteAsync(input, heldFor, FileKinds.All, who, cancellationToken);

    public async Task<ReceivedFiles> ExecuteAsync(FilesInput? input, Guid heldFor, IReadOnlyList<FileKind> kinds, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        var asked = input?.Held ?? [];
        if (asked.Count == 0 && input?.New is not { Count: > 0 })
        {
            return new ReceivedFiles([], []);
        }

        var held = (await store.HeldAsync(asked, act, cancellationToken)).Where(file => file.HeldFor == heldFor).ToList();
        List<string> faults = held.Count < asked.Distinct().Count() ? [FileWords.Gone] : [];
        foreach (var sent in input?.New ?? Enumerable.Empty<IFormFile>())
        {
            var name = FileNames.Clean(sent.FileName);
            if (held.Count == Most)
            {
                faults.Add(FileWords.TooMany(name));
            }
            else if (await ReadAsync(sent, cancellationToken) is var content && FileRule.Check(name, content, kinds) is { WhyNot: not null } refused)
            {
                faults.Add(refused.InWords(name, kinds));
            }
            else if (await scanner.ScanAsync(content, cancellationToken) is not ScanVerdict.Clean and var verdict)
            {
                faults.Add(verdict.InWords(name));
                LogInfected(verdict, act);
            }
            else
            {
                var kind = FileRule.Check(name, content, kinds).Kind;
                held.Add(store.Hold(FileNames.WithEnding(name, kind), kind, content, heldFor, act));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ReceivedFiles(held, faults);
    }

    private void LogInfected(ScanVerdict verdict, Act act)
    {
        if (verdict == ScanVerdict.Infected)
        {
            db.LogEvent(new InfectedFileRefused(), Subject.Account(act.Who.AccountId), act);
        }
    }

    // One byte more than is taken tells that a file is too large.
    private static async Task<byte[]> ReadAsync(IFormFile sent, CancellationToken cancellationToken)
    {
        var content = new byte[Math.Min(sent.Length, FileRule.MostBytes + 1)];
        await using var stream = sent.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }
}
