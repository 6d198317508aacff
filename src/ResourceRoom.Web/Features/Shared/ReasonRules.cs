using FluentValidation;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>What a reason must be that is kept in the audit trail, where everyone who may read the trail can read it.</summary>
public static class ReasonRules
{
    public const int Shortest = 5;

    /// <summary>Long enough to say something, short enough to be kept, and without an SSN.</summary>
    /// <param name="rule">The rule of the field.</param>
    /// <param name="request">What is asked for: "Say why you need the number".</param>
    /// <param name="longest">The longest reason, in characters.</param>
    public static void MustBeAReason<T>(this IRuleBuilderInitial<T, string?> rule, string request, int longest) => rule
        .Cascade(CascadeMode.Stop)
        .Must(reason => LengthOf(reason) >= Shortest).WithMessage($"{request}, in at least {Shortest} characters. The reason is kept in the audit trail.")
        .Must(reason => LengthOf(reason) <= longest).WithMessage($"The reason is too long; {longest} characters are the most.")
        .Must(reason => !SsnInText.MayHoldOne(reason)).WithMessage($"{request} without writing a number of nine digits: the reason is kept in clear.");

    private static int LengthOf(string? reason) => TypedText.Clean(reason)?.Length ?? 0;
}
