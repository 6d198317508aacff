using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Reports.Federal.Running;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Federal.Downloads;

/// <summary>The files of a run, logged before their first byte leaves the program.</summary>
[Scoped]
public sealed class DownloadExtract(ResourceRoomDb db, OpenExtract open, ExtractFiles files, ExtractLists lists, OfficeClock clock)
{
    private static readonly string[] FailureColumns = ["stage", "code", "obs", "element", "found", "expected"];
    private static readonly string[] DifferenceColumns = ["100", "difference", "elements"];

    public async Task<ExtractDownload> RowsAsync(FederalExtract run, bool hasHeader, bool isProved, ActingUser who, CancellationToken cancellationToken)
    {
        var (layout, _) = await open.VersionsOfAsync(run, cancellationToken);
        await LogAsync(run, new() { File = ExtractFileKind.Rows, Rows = run.Rows, WithHeader = hasHeader, IsProved = isProved }, who, cancellationToken);
        return new ExtractDownload($"{NameOf(run)}{(hasHeader ? "-with-header" : "")}", hasHeader ? ExtractLine.Header(layout) : null, files.PiecesAsync(run, ExtractFileKind.Rows, cancellationToken));
    }

    public async Task<CsvFile> FailuresAsync(FederalExtract run, bool isProved, ActingUser who, CancellationToken cancellationToken)
    {
        await LogAsync(run, new() { File = ExtractFileKind.Failures, Rows = run.Failures, IsProved = isProved }, who, cancellationToken);
        return new CsvFile($"{NameOf(run)}-checks", FailureColumns, lists.FailuresAsync(run, cancellationToken).Select(failure => (IReadOnlyList<object?>)
        [
            failure.Code.Stage().ToString(), failure.Code.ToString(), failure.Observation, failure.Element?.Name(), failure.Found, failure.Expected,
        ]));
    }

    public async Task<CsvFile> DifferencesAsync(FederalExtract run, ActingUser who, CancellationToken cancellationToken)
    {
        var rows = run.RowsAdded + run.RowsLeftOut + run.RowsChanged;
        await LogAsync(run, new() { File = ExtractFileKind.Differences, Rows = rows, IsProved = false }, who, cancellationToken);
        return new CsvFile($"{NameOf(run)}-differences", DifferenceColumns, lists.DifferencesAsync(run, cancellationToken).Select(difference => (IReadOnlyList<object?>)
        [
            difference.Key, difference.Kind.Code(), difference.Elements(),
        ]));
    }

    private static string NameOf(FederalExtract run) => $"federal-extract-{ExtractChoice.Of(run).Query.Replace('&', '-').Replace('=', '-')}";

    private Task<int> LogAsync(FederalExtract run, FederalExtractDownloaded downloaded, ActingUser who, CancellationToken cancellationToken)
    {
        db.LogEvent(downloaded, Subject.FederalExtract(run.PublicId), new Act(who, clock.Now));
        return db.SaveChangesAsync(cancellationToken);
    }
}
