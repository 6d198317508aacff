using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

public abstract record PasteOutcome
{
    private PasteOutcome()
    {
    }

    public sealed record Filled(IReadOnlyList<SheetRowInput> Rows, PastedRows Pasted) : PasteOutcome;

    public sealed record Empty : PasteOutcome;

    public sealed record TooLong : PasteOutcome;

    public sealed record TooManyRows(int Count) : PasteOutcome;
}
