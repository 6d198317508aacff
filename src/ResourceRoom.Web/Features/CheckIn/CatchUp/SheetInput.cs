using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>A paper sign-in sheet as it is typed in: one day, and its rows.</summary>
public sealed record SheetInput
{
    /// <summary>The day of the sheet, MM/DD/YYYY.</summary>
    public string? Date { get; init; }

    /// <summary>Code of the room the sheet was opened for; the sign-in may have switched to another since.</summary>
    public string? Room { get; init; }

    /// <summary>The rows that were sent: all of the sheet, or the one that is saved.</summary>
    /// <remarks>An index that no field goes with would come as null.</remarks>
    public SheetRowInput[] Rows { get; init => field = [.. value.OfType<SheetRowInput>()]; } = [];

    /// <summary>Rows pasted from a spreadsheet. May hold SSNs, so no page shows it again.</summary>
    public string? Pasted { get; init; }

    /// <summary>Number of the row that is pasted into; 0 for the first empty one.</summary>
    public int PasteRow { get; init; }

    /// <summary>Column that is pasted into, unless the pasted rows name their columns.</summary>
    public SheetColumn PasteColumn { get; init; }

    /// <summary>The type's name alone: what was typed is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(SheetInput);
}
