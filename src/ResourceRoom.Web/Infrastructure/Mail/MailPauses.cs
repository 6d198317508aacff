namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>When a message that was not taken is tried again.</summary>
public static class MailPauses
{
    /// <summary>How long after it was written a message is still tried: links in it have run out by then, or soon will.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromDays(1);

    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>The pause after a try: each twice as long as the one before, up to a longest.</summary>
    /// <param name="tries">Tries so far, this one included; from 1.</param>
    public static TimeSpan After(int tries)
    {
        var pause = First;
        for (var doubled = 1; doubled < tries && pause < Longest; doubled++)
        {
            pause *= 2;
        }

        return pause < Longest ? pause : Longest;
    }
}
