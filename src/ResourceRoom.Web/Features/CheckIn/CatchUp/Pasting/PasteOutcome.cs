using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;

public abstract record PasteOutcome
{
    private PasteOutcome()
    {
    }

    /// <summary><c>Saved</c> names rows that were saved before, so that their lines were not used.</summary>
    public sealed record Filled(IReadOnlyList<SheetRowInput> Rows, PastedRows Pasted, IReadOnlyList<int> Saved) : PasteOutcome
    {
        public required IReadOnlyList<LeftOutCells> LeftOut { get; init; }
    }

    public sealed record Empty : PasteOutcome;

    public sealed record TooLong : PasteOutcome;

    public sealed record TooManyRows(int Count) : PasteOutcome;
}
