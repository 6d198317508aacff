using FluentValidation;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>The wish to see an SSN.</summary>
public sealed record RevealSsnInput
{
    /// <summary>Why the number is needed; kept in the trail.</summary>
    public string? Reason { get; init; }
}

/// <summary>Shape of the wish.</summary>
public sealed class RevealSsnInputValidator : AbstractValidator<RevealSsnInput>
{
    /// <summary>Sets the rules up.</summary>
    public RevealSsnInputValidator() => RuleFor(input => input.Reason)
        .MustBeAReason("Say why you need the number", AccessLine.ReasonLength);
}
