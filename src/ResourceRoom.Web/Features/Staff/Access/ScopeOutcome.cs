using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Staff.Access;

public abstract record ScopeOutcome
{
    private ScopeOutcome()
    {
    }

    /// <summary>No case manager within reach has this key.</summary>
    public sealed record NotThere : ScopeOutcome;

    public sealed record Saved(User Account) : ScopeOutcome;

    /// <summary>Someone else saved after the page was opened.</summary>
    public sealed record Conflict : ScopeOutcome;

    public sealed record NoSuchOffice : ScopeOutcome;
}
