using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Differences;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal;

public static class ExtractWords
{
    public const string Title = "Extract for the state’s PIRL file";

    public static string InWords(this FederalExtract run) => run.State switch
    {
        ExtractState.Queued => "Waiting",
        ExtractState.Running => "Running",
        ExtractState.Failed => "Failed",
        ExtractState.Finished when run.Failures > 0 => "Failed its checks",
        ExtractState.Finished when run.FilesDeletedAt is not null => "Finished, file deleted",
        ExtractState.Finished => "Finished",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this FederalExtract run) => run switch
    {
        { State: ExtractState.Failed } or { Failures: > 0 } => "rr-tag--warning",
        { State: ExtractState.Finished } => "",
        _ => "rr-tag--plain",
    };

    public static string InWords(this ExtractPhase phase) => phase switch
    {
        ExtractPhase.Waiting => "Waiting for its turn",
        ExtractPhase.ReadingVisits => "Reading visits, room by room",
        ExtractPhase.WritingRows => "Writing the rows, person by person",
        ExtractPhase.Checking => "Checking the rows",
        ExtractPhase.Comparing => "Comparing with the run before",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ExtractDue due) => due switch
    {
        ExtractDue.Quarter1 => "Quarter 1 (July to September)",
        ExtractDue.Quarter2 => "Quarter 2 (October to December)",
        ExtractDue.Quarter3 => "Quarter 3 (January to March)",
        ExtractDue.Quarter4 => "Quarter 4 (April to June)",
        ExtractDue.Year => "Program year",
        _ => throw new UnreachableException(),
    };

    public static string Code(this DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "added",
        DifferenceKind.LeftOut => "left out",
        DifferenceKind.Changed => "changed",
        _ => throw new UnreachableException(),
    };

    public static string Elements(this RowDifference difference) => string.Join(", ", difference.Elements.Select(element => element.Name()));

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string People(int count) => count == 1 ? "1 person" : $"{Number(count)} people";

    public static string Days(this ExtractPeriod period) => $"{OfficeFormat.Date(period.FirstDay)} to {OfficeFormat.Date(period.LastDay)}";

    /// <summary>Such as "2 added, 1 changed", or "no differences".</summary>
    public static string Differences(this FederalExtract run)
    {
        string[] parts =
        [
            .. new (int Count, DifferenceKind Kind)[] { (run.RowsAdded, DifferenceKind.Added), (run.RowsLeftOut, DifferenceKind.LeftOut), (run.RowsChanged, DifferenceKind.Changed) }
                .Where(part => part.Count > 0).Select(part => $"{Number(part.Count)} {part.Kind.Code()}"),
        ];
        return parts.Length == 0 ? "no differences" : string.Join(", ", parts);
    }

    public static string Verdict(this FederalExtract run) => run.Failures switch
    {
        0 => "Every check passed.",
        1 => "1 failure was found, so the file is not offered.",
        _ => $"{Number(run.Failures)} failures were found, so the file is not offered.",
    };

    public static string Change(int count) => count switch
    {
        0 => "Nobody has changed since.",
        1 => "1 person has changed since. A new run takes that in.",
        _ => $"{Number(count)} people have changed since. A new run takes that in.",
    };
}
