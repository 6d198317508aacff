using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Differences;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>The failures and the differences of a run, stored as a line of JSON each.</summary>
[Scoped]
public sealed class ExtractLists(ExtractFiles files)
{
    internal static byte[] Line<T>(T row) => [.. JsonSerializer.SerializeToUtf8Bytes(row), (byte)'\n'];

    public IAsyncEnumerable<CheckFailure> FailuresAsync(FederalExtract run, CancellationToken cancellationToken) =>
        ReadAsync<CheckFailure>(run, ExtractFileKind.Failures, cancellationToken);

    public IAsyncEnumerable<RowDifference> DifferencesAsync(FederalExtract run, CancellationToken cancellationToken) =>
        ReadAsync<RowDifference>(run, ExtractFileKind.Differences, cancellationToken);

    private async IAsyncEnumerable<T> ReadAsync<T>(FederalExtract run, ExtractFileKind kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var file = files.Open(run, kind, cancellationToken);
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            yield return JsonSerializer.Deserialize<T>(line)!;
        }
    }
}
