using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public sealed record SheetInput : Unlogged
{
    public string? Date { get; init; }

    public string? Room { get; init; }

    public SheetRowInput[] Rows { get; init => field = [.. value.OfType<SheetRowInput>()]; } = [];

    public string? Pasted { get; init; }

    /// <summary>Number of the row that is pasted into; 0 for the first empty one.</summary>
    public int PasteRow { get; init; }

    public SheetColumn PasteColumn { get; init; }

    /// <summary>Sealed: the pasted columns that have no place in the grid yet.</summary>
    public string? LeftOut { get; init; }

    /// <summary>Where each of them goes, by name; empty for nowhere.</summary>
    public string?[] Places { get; init; } = [];
}
