namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A cell's text as it is read: trimmed, without the guard of a spreadsheet.</summary>
public static class LoadCell
{
    private const char Guard = '\'';

    /// <summary>
    /// An apostrophe that keeps a spreadsheet from taking the cell for a formula is dropped, so that our own files can be sent
    /// back [ours].
    /// </summary>
    public static string Clean(string text)
    {
        var trimmed = text.Trim();
        return trimmed is [Guard, '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' or '\t' or '\r' or '\n', ..]
            ? trimmed[1..].Trim()
            : trimmed;
    }
}
