using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Differences;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

internal sealed record MadeExtract
{
    public required ExtractLayout Layout { get; init; }

    public required CheckVersion Checks { get; init; }

    public required ExtractTally Tally { get; init; }

    public required byte[] Sha256 { get; init; }

    public required IReadOnlyDictionary<CheckCode, int> Failures { get; init; }

    public required DifferenceCounts Differences { get; init; }
}

/// <param name="Before">The run compared with; null without one.</param>
internal sealed record DifferenceCounts(long? Before, int Added, int LeftOut, int Changed);

/// <summary>Writes the rows, checks them, and compares them with those of the run before: each from beginning to end, with a piece in memory.</summary>
[Scoped]
public sealed class MakeExtract(ResourceRoomDb db, ExtractVersions versions, ExtractVisitsReader visits, ExtractRows people, ExtractFiles files)
{
    private const int LinesBetweenSaves = 10_000;

    internal async Task<MadeExtract> RunAsync(ExtractProgress progress, CancellationToken cancellationToken)
    {
        var run = progress.Run;
        await progress.BeginAsync(cancellationToken);
        var (layout, checks) = await versions.InForceAsync(run.Period, cancellationToken);
        var read = await visits.ReadAsync(run.Period, progress.In(ExtractPhase.ReadingVisits, cancellationToken), cancellationToken);
        var tally = new ExtractTally { Marks = new ulong[read.Length] };
        var facts = people.ReadAsync(run.Period, run.WithParticipants, read, tally, progress.In(ExtractPhase.WritingRows, cancellationToken), cancellationToken);
        return new MadeExtract
        {
            Layout = layout,
            Checks = checks,
            Tally = tally,
            Sha256 = await WriteAsync(progress, layout, facts, tally, cancellationToken),
            Failures = await CheckAsync(progress, new ExtractChecker(layout, checks, run.Period), tally.Rows, cancellationToken),
            Differences = await CompareAsync(progress, layout, tally.Rows, cancellationToken),
        };
    }

    private static async Task<byte[]> WriteAsync(
        ExtractProgress progress, ExtractLayout layout, IAsyncEnumerable<ExtractFacts> facts, ExtractTally tally, CancellationToken cancellationToken)
    {
        await using var rows = progress.Write(ExtractFileKind.Rows, cancellationToken);
        await ExtractFile.WriteAsync(rows, layout, facts, cancellationToken);
        var hash = await rows.CompleteAsync();
        await using var marks = progress.Write(ExtractFileKind.Marks, cancellationToken);
        await marks.WriteAsync(MemoryMarshal.AsBytes<ulong>(tally.Marks).ToArray(), cancellationToken);
        await marks.CompleteAsync();
        return hash;
    }

    private async Task<IReadOnlyDictionary<CheckCode, int>> CheckAsync(ExtractProgress progress, ExtractChecker checker, int rows, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<CheckCode, int>();
        await using var file = progress.Write(ExtractFileKind.Failures, cancellationToken);
        await foreach (var failure in checker.RunAsync(() => LinesAsync(progress, progress.Run, ExtractPhase.Checking, rows, cancellationToken), cancellationToken))
        {
            counts[failure.Code] = counts.GetValueOrDefault(failure.Code) + 1;
            await file.WriteAsync(ExtractLists.Line(failure), cancellationToken);
        }

        await file.CompleteAsync();
        return counts;
    }

    private async Task<DifferenceCounts> CompareAsync(ExtractProgress progress, ExtractLayout layout, int rows, CancellationToken cancellationToken)
    {
        var run = progress.Run;
        var before = await db.FederalExtracts.AsNoTracking().FinishedBefore(run).FirstOrDefaultAsync(cancellationToken);
        if (before is null)
        {
            return new(null, 0, 0, 0);
        }

        var counts = new int[Enum.GetValues<DifferenceKind>().Length];
        var former = (await versions.LayoutsAsync(cancellationToken)).Single(version => version.Version == before.LayoutVersion);
        var differences = ExtractDifferences.CompareAsync(
            new ExtractRun(former, LinesAsync(progress, before, ExtractPhase.Comparing, before.Rows, cancellationToken)),
            new ExtractRun(layout, LinesAsync(progress, run, ExtractPhase.Comparing, rows, cancellationToken)),
            cancellationToken);
        await using var file = progress.Write(ExtractFileKind.Differences, cancellationToken);
        await foreach (var difference in differences)
        {
            counts[(int)difference.Kind]++;
            await file.WriteAsync(ExtractLists.Line(difference), cancellationToken);
        }

        await file.CompleteAsync();
        return new(before.Id, counts[(int)DifferenceKind.Added], counts[(int)DifferenceKind.LeftOut], counts[(int)DifferenceKind.Changed]);
    }

    private async IAsyncEnumerable<string> LinesAsync(
        ExtractProgress progress, FederalExtract of, ExtractPhase phase, int rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reach = progress.In(phase, cancellationToken);
        await using var file = files.Open(of, ExtractFileKind.Rows, cancellationToken);
        var done = 0;
        await foreach (var line in ExtractFile.ReadAsync(file, cancellationToken))
        {
            yield return line;
            if (++done % LinesBetweenSaves == 0)
            {
                await reach(done, rows);
            }
        }
    }
}
