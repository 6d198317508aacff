namespace ResourceRoom.Web.Features.Account.Passwords;

public abstract record LinkOutcome
{
    private LinkOutcome()
    {
    }

    public sealed record Set : LinkOutcome;

    /// <summary>The link opens nothing any more: used, replaced, too old, or made up.</summary>
    public sealed record Spent : LinkOutcome;

    public sealed record Unfit(IReadOnlyList<string> Reasons) : LinkOutcome;
}
