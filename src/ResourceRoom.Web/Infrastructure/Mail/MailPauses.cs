namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>When a message that was not taken is tried again.</summary>
public static class MailPauses
{
    public static readonly TimeSpan Limit = TimeSpan.FromDays(1);

    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

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
