using System.Diagnostics;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Systems;

public static class LoadOutcomeWords
{
    private const int MostNamed = 3;

    public static string Came(int files) => files == 1 ? "1 file came" : $"{files} files came";

    /// <summary>Why loads were not accepted, each reason with how many, the most frequent first.</summary>
    public static IReadOnlyList<string> WhyNotAccepted(IEnumerable<Load> loads) =>
    [
        .. loads.CountBy(WhyNotAccepted).OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal)
            .Select(reason => $"{reason.Value} × {reason.Key}"),
    ];

    public static string InWords(this Load load) => load.State switch
    {
        LoadState.Finished when load.IsCheck => "Checked only",
        LoadState.Finished when load.IsAccepted => "Accepted",
        LoadState.Finished => $"Not accepted: {WhyNotAccepted(load)}",
        _ => Upper(WhyNotAccepted(load)),
    };

    private static string WhyNotAccepted(Load load) => load.State switch
    {
        LoadState.Queued or LoadState.Receiving => "waiting",
        LoadState.Running => "loading",
        LoadState.Held => "held for a decision",
        LoadState.Failed => "failed, send the file again",
        LoadState.Refused => $"refused as a whole ({string.Join(", ", load.Findings.FileFaults.GroupBy(fault => fault.Code).SelectMany(InWords))})",
        LoadState.Finished when load.Withheld > 0 => "all or nothing, and a row had a mistake",
        LoadState.Finished when load.Rejected == load.Counts.Read => $"every row rejected ({string.Join(", ", load.Findings.Rejects.OrderByDescending(code => code.Value).Take(3).Select(code => code.Key.Name()))})",
        LoadState.Finished when load.SameFileAsId is not null => "the same file as before, nothing new in it",
        LoadState.Finished => "no row was loaded",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> InWords(IGrouping<LoadCode, FileFault> faults) =>
        faults.Count() > MostNamed ? [$"{faults.Key.Name()} {faults.Count()} columns"] : faults.Select(InWords);

    private static string InWords(FileFault fault) => fault.Column is { } column ? $"{fault.Code.Name()} {column.Name()}" : fault.Code.Name();

    private static string Upper(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
