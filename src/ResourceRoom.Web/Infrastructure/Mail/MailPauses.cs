namespace ResourceRoom.Web.Infrastructure.Mail;

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
