using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Visits.Closing;

public sealed record RoomClosureInput : Unlogged
{
    public string? Time { get; init; }

    public Guid[] Visits { get; init; } = [];

    public TimeOnly ToTime() => TypedTime.Read(Time)!.Value;
}

public sealed class RoomClosureInputValidator : AbstractValidator<RoomClosureInput>
{
    public RoomClosureInputValidator()
    {
        RuleFor(input => input.Visits).NotEmpty().WithMessage("Choose at least one person to check out.");
        RuleFor(input => input.Time).MustBeATime("check-out");
    }
}
