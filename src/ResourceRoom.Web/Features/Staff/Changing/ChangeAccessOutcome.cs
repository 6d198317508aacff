using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Staff.Changing;

public abstract record ChangeAccessOutcome
{
    private ChangeAccessOutcome()
    {
    }

    public sealed record NotThere : ChangeAccessOutcome;

    /// <summary>Also when nothing was left to change.</summary>
    public sealed record Saved(User Account) : ChangeAccessOutcome;

    /// <summary>Someone else saved after the page was opened.</summary>
    public sealed record Conflict : ChangeAccessOutcome;

    public sealed record Refused(ChangeAccessRefusal Why) : ChangeAccessOutcome;

    public sealed record EmployerRefused(EmployerRefusal Why) : ChangeAccessOutcome;

    public sealed record EndRefused(AccessEndRefusal Why) : ChangeAccessOutcome;
}
