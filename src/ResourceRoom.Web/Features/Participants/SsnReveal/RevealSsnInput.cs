using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Participants.SsnReveal;

public sealed record RevealSsnInput
{
    public string? Reason { get; init; }
}

public sealed class RevealSsnInputValidator : AbstractValidator<RevealSsnInput>
{
    public RevealSsnInputValidator() => RuleFor(input => input.Reason)
        .MustBeAReason("Enter why you need the number", AccessLine.ReasonLength);
}
