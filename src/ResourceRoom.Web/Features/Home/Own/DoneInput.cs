using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Home.Own;

public sealed record DoneInput : Unlogged
{
    public string? On { get; init; }

    internal DateOnly Day => TypedDate.Read(On)!.Value;
}

public sealed class DoneInputValidator : AbstractValidator<DoneInput>
{
    public DoneInputValidator(OfficeClock clock) => RuleFor(input => input.On).MustBeADateUpTo(clock.Today, "completion");
}
