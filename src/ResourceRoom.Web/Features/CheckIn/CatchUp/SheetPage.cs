using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>The sheet as the page shows it.</summary>
public sealed record SheetPage
{
    /// <summary>The day as typed.</summary>
    public string? Date { get; init; }

    /// <summary>What is wrong with the day or the sheet as a whole; null when nothing is.</summary>
    public string? DateFault { get; init; }

    /// <summary>Code of the room.</summary>
    public required string Room { get; init; }

    /// <summary>The rows in their order.</summary>
    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>The services there are, for the list of codes.</summary>
    public required IReadOnlyList<KnownService> Services { get; init; }

    /// <summary>What came of pasting; null when nothing was pasted.</summary>
    public string? PasteSaid { get; init; }

    /// <summary>Whether pasting was refused.</summary>
    public bool IsPasteRefused { get; init; }

    /// <summary>Whether the page answers a save.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Rows that are saved.</summary>
    public int Done => Rows.Count(row => row.Done is not null);

    /// <summary>Rows that something stands in the way of.</summary>
    public int ToMend => Rows.Count(row => row.NeedsMending);
}
