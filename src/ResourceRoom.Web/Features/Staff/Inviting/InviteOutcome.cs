using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    public sealed record Invited(long AccountId) : InviteOutcome;

    public sealed record FormReused : InviteOutcome;

    public sealed record EmployerRefused(EmployerRefusal Why) : InviteOutcome;

    public sealed record EndRefused(AccessEndRefusal Why) : InviteOutcome;

    public sealed record Refused(InviteRefusal Why) : InviteOutcome;
}
