namespace ResourceRoom.Domain.SignInSheets;

/// <summary>A pasted column that the grid has no place for, until somebody says where it goes.</summary>
/// <param name="Heading">Its name in the spreadsheet, or where it stood.</param>
/// <param name="Cells">A cell for each row that was read.</param>
public sealed record LeftOutColumn(string Heading, IReadOnlyList<string> Cells) : Unlogged;
