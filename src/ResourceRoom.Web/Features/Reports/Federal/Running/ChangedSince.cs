using System.Runtime.InteropServices;

using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>How many people a new run would add, leave out or change: by hashes, so that nothing is decrypted.</summary>
public sealed class ChangedSince(ExtractFiles files, ExtractVisitsReader visits, ExtractRows people)
{
    /// <summary>A run of more rows is compared only when its page asks for it.</summary>
    public const int MostRowsAtOnce = 20_000;

    public async Task<int> ExecuteAsync(FederalExtract run, CancellationToken cancellationToken)
    {
        var then = await MarksAsync(run, cancellationToken);
        var read = await visits.ReadAsync(run.Period, (_, _) => Task.CompletedTask, cancellationToken);
        var now = await people.MarksAsync(run.Period, run.WithParticipants, read, cancellationToken);
        return Enumerable.Range(0, Math.Max(then.Length, now.Length)).Count(person => At(then, person) != At(now, person));
    }

    private static ulong At(ulong[] marks, int person) => person < marks.Length ? marks[person] : 0;

    private async Task<ulong[]> MarksAsync(FederalExtract run, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        await using var file = files.Open(run, ExtractFileKind.Marks, cancellationToken);
        await file.CopyToAsync(all, cancellationToken);
        return MemoryMarshal.Cast<byte, ulong>(all.GetBuffer().AsSpan(0, (int)all.Length)).ToArray();
    }
}
