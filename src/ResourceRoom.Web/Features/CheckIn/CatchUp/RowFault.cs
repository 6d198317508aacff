using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>What is wrong with a row, at a cell or at another field of it.</summary>
/// <param name="Field">The name of the field; empty for the row as a whole.</param>
/// <param name="Message">What was found and what is expected.</param>
public sealed record RowFault(string Field, string Message)
{
    /// <summary>At a cell.</summary>
    public static RowFault At(SheetColumn column, string message) => new(column.ToString(), message);
}
