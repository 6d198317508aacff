using System.Runtime.CompilerServices;

using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>Checks a file of the extract in stages, before anybody may download it [ours].</summary>
/// <param name="layout">The version that the file was written by.</param>
/// <param name="checks">The version in force on the period's last day.</param>
/// <param name="period">The period of the file.</param>
public sealed class ExtractChecker(ExtractLayout layout, CheckVersion checks, ExtractPeriod period)
{
    private readonly LayoutPlaces places = new(layout);

    /// <summary>
    /// The failures of the first stage that finds any, none if the file is good: by row, then element in the order of the file; in the
    /// logic stage by row, then code. Memory for one row, and for duplicates four bytes for each value.
    /// </summary>
    /// <param name="open">Opens the lines from their beginning, without a header; called once or twice for each stage.</param>
    /// <param name="cancellationToken">Stops it between lines.</param>
    public async IAsyncEnumerable<CheckFailure> RunAsync(Func<IAsyncEnumerable<string>> open, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        foreach (var stage in CheckCodes.Stages.Where(stage => CheckCodes.All.Any(code => code.Stage() == stage && checks.IsOn(code))))
        {
            var isClean = true;
            await foreach (var failure in RunAsync(stage, open, cancellationToken))
            {
                isClean = false;
                yield return failure;
            }

            if (!isClean)
            {
                yield break;
            }
        }
    }

    private IAsyncEnumerable<CheckFailure> RunAsync(CheckStage stage, Func<IAsyncEnumerable<string>> open, CancellationToken cancellationToken)
    {
        var rows = () => RowsAsync(open(), cancellationToken);
        return stage switch
        {
            CheckStage.Format => EachRowAsync(rows, new FormatStage(layout, checks).Check),
            CheckStage.Values => EachRowAsync(rows, new ValuesStage(layout, checks).Check),
            CheckStage.Duplicates => DuplicatesAsync(rows),
            CheckStage.Logic => EachRowAsync(rows, new LogicStage(places, checks, period).Check),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage of the checks."),
        };
    }

    private static async IAsyncEnumerable<CheckFailure> EachRowAsync(Func<IAsyncEnumerable<ExtractRow>> open, Func<ExtractRow, IEnumerable<CheckFailure>> check)
    {
        await foreach (var row in open())
        {
            foreach (var failure in check(row))
            {
                yield return failure;
            }
        }
    }

    private async IAsyncEnumerable<CheckFailure> DuplicatesAsync(Func<IAsyncEnumerable<ExtractRow>> open)
    {
        var stage = new DuplicatesStage(places, checks);
        await foreach (var row in open())
        {
            stage.ReadFirst(row);
        }

        await foreach (var row in open())
        {
            stage.ReadAgain(row);
        }

        foreach (var failure in stage.Failures())
        {
            yield return failure;
        }
    }

    private async IAsyncEnumerable<ExtractRow> RowsAsync(IAsyncEnumerable<string> lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            number++;
            yield return new ExtractRow(places, number, line);
        }
    }
}
