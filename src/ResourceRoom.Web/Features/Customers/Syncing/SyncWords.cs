namespace ResourceRoom.Web.Features.Customers.Syncing;

public static class SyncWords
{
    public static string InWords(this SyncOutcome.Synced synced)
    {
        string[] parts =
        [
            synced.Added switch { 0 => "", 1 => "1 step added", var count => $"{count} steps added" },
            synced.Updated switch { 0 => "", 1 => "1 updated", var count => $"{count} updated" },
            synced.Withdrawn switch { 0 => "", 1 => "1 withdrawn at its source", var count => $"{count} withdrawn at their source" },
        ];
        var some = string.Join(", ", parts.Where(part => part.Length > 0));
        return some.Length == 0 ? "Synced. Nothing has changed since the last sync." : $"Synced: {some}.";
    }
}
