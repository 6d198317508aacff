using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

/// <summary>What is wrong with a row, at a cell or at another field of it.</summary>
public sealed record RowFault(string Field, string Message)
{
    public static RowFault At(SheetColumn column, string message) => new(column.ToString(), message);
}
