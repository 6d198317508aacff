namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>What came of a password chosen by way of a link.</summary>
public abstract record LinkOutcome
{
    private LinkOutcome()
    {
    }

    public sealed record Set : LinkOutcome;

    /// <summary>The link opens nothing any more: used, replaced, too old, or made up.</summary>
    public sealed record Spent : LinkOutcome;

    /// <summary>This password may not be used; the link still works.</summary>
    public sealed record Unfit(IReadOnlyList<string> Reasons) : LinkOutcome;
}
