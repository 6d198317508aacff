using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>What a reason must be that is kept in the audit trail, where everyone who may read the trail can read it.</summary>
public static class ReasonRules
{
    public const int Shortest = 5;

    /// <summary>Long enough to say something, short enough to be kept, and without an SSN.</summary>
    /// <param name="rule">The rule of the field.</param>
    /// <param name="request">What is asked for: "Enter why you need the number".</param>
    /// <param name="longest">The longest reason, in characters.</param>
    public static void MustBeAReason<T>(this IRuleBuilderInitial<T, string?> rule, string request, int longest) => rule
        .Cascade(CascadeMode.Stop)
        .Must(reason => LengthOf(reason) >= Shortest).WithMessage($"{request} (at least {Shortest} characters). It is kept in the audit trail.")
        .Must(reason => LengthOf(reason) <= longest).WithMessage($"A reason can be up to {longest} characters.")
        .Must(reason => !SsnInText.HoldsOne(reason)).WithMessage($"{request} without a nine-digit number: reasons are not encrypted.");

    /// <summary>No nine-digit number that may be an SSN: such fields are not encrypted.</summary>
    public static void MustHoldNoSsn<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Must(text => !SsnInText.HoldsOne(text)).WithMessage("Remove the nine-digit number: it may be an SSN.");

    private static int LengthOf(string? reason) => TypedText.Clean(reason)?.Length ?? 0;
}
