using ResourceRoom.Web.Features.Staff.Employers;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public sealed record InvitePage
{
    public required InviteInput Input { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required IReadOnlyList<AreaOption> Areas { get; init; }

    public required IReadOnlyList<RoomOption> Rooms { get; init; }

    public required EmployerPart Employer { get; init; }

    public required bool CanInvite { get; init; }
}
