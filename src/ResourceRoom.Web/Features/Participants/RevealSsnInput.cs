using FluentValidation;

using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>The wish to see an SSN.</summary>
public sealed record RevealSsnInput
{
    /// <summary>The shortest reason, in characters.</summary>
    public const int ShortestReason = 5;

    /// <summary>Why the number is needed; kept in the trail.</summary>
    public string? Reason { get; init; }
}

/// <summary>Shape of the wish.</summary>
public sealed class RevealSsnInputValidator : AbstractValidator<RevealSsnInput>
{
    /// <summary>Sets the rules up.</summary>
    public RevealSsnInputValidator() => RuleFor(input => (input.Reason ?? "").Trim())
        .Cascade(CascadeMode.Stop)
        .MinimumLength(RevealSsnInput.ShortestReason).WithMessage($"Say why you need the number, in at least {RevealSsnInput.ShortestReason} characters. The reason is kept in the audit trail.")
        .MaximumLength(AccessLine.ReasonLength).WithMessage($"The reason is too long; {AccessLine.ReasonLength} characters are the most.")
        .Must(reason => !FindParticipants.HoldsAnSsn(reason)).WithMessage("Say why you need the number without writing a number of nine digits: the reason is kept in clear.")
        .OverridePropertyName(nameof(RevealSsnInput.Reason));
}
