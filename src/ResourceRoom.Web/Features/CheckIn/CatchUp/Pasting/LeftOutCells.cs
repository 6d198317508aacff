using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;

/// <summary>A pasted column without a place in the grid, by the keys of its rows; it may hold SSNs, so the page carries it sealed.</summary>
public sealed record LeftOutCells(string Heading, IReadOnlyDictionary<Guid, string> Cells) : Unlogged
{
    public static LeftOutCells Of(LeftOutColumn column, IReadOnlyList<Guid?> keys) => new(
        column.Heading,
        column.Cells.Zip(keys).Where(cell => cell is { First.Length: > 0, Second: not null }).DistinctBy(cell => cell.Second).ToDictionary(cell => cell.Second!.Value, cell => cell.First));

    public static IReadOnlyList<LeftOutCells> Open(SealedForms sealedForms, ActingUser who, string? field) =>
        sealedForms.TryOpen<LeftOutCells[]>(field, who, out var columns) ? columns! : [];
}

/// <summary>The same as the page shows it: its name and its first cells, without long numbers.</summary>
public sealed record ShownLeftOut(string Sealed, IReadOnlyList<(string Heading, string Cells)> Columns) : Unlogged
{
    private const int MostCells = 3;
    private const int LongestCell = 20;
    private const int FewestSecretDigits = 5;

    public static (string Heading, string Cells) InShort(LeftOutCells column) => (
        Shown(column.Heading),
        string.Join(", ", column.Cells.Values.Take(MostCells).Select(Shown)) + (column.Cells.Count > MostCells ? ", …" : ""));

    public static string Shown(string text)
    {
        var masked = text.Count(char.IsDigit) < FewestSecretDigits ? text : string.Concat(text.Select(character => char.IsDigit(character) ? '•' : character));
        return masked.Length <= LongestCell ? masked : $"{masked[..LongestCell]}…";
    }
}
