using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public sealed record RowFault(string Field, string Message)
{
    public static RowFault At(SheetColumn column, string message) => new(column.ToString(), message);
}
