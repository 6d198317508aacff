using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Receiving;

namespace ResourceRoom.Web.Features.Loads;

public static class LoadWords
{
    /// <summary>States that people see: of a file that is still coming there is no page.</summary>
    public static IReadOnlyList<LoadState> States { get; } = [.. Enum.GetValues<LoadState>().Where(state => state != LoadState.Receiving)];

    public static string InWords(this LoadState state) => state switch
    {
        LoadState.Queued => "Waiting",
        LoadState.Running => "Loading",
        LoadState.Finished => "Finished",
        LoadState.Held => "Held for a decision",
        LoadState.Refused => "Refused",
        LoadState.Failed => "Failed",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this LoadState state) => state switch
    {
        LoadState.Finished => "",
        LoadState.Held or LoadState.Refused or LoadState.Failed => "rr-tag--warning",
        _ => "rr-tag--plain",
    };

    public static string InWords(this Reception refusal) => refusal switch
    {
        Reception.TooLarge => "This file is over 1 GiB or has more than 2,000,000 rows. Send it in parts.",
        Reception.Empty => "This file has no bytes. Choose another one.",
        _ => throw new UnreachableException(),
    };

    public static string Kind(this Load load) => (load.IsCheck, load.IsAllOrNothing) switch
    {
        (true, _) => "Check only: nothing is loaded",
        (_, true) => "Nothing is loaded if any row has a mistake",
        _ => "Rejected; good rows are loaded",
    };

    public static string Rows(int count) => count == 1 ? "1 row" : $"{Number(count)} rows";

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
