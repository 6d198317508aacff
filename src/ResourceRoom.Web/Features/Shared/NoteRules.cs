using FluentValidation;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>What the note of a visit may be, wherever it is typed: it is kept in clear, so no SSN belongs in it.</summary>
public static class NoteRules
{
    public const string TakenOut = "[number taken out]";

    private const string HeldSsn = "A number like a Social Security Number was taken out of the note, which is kept in clear. Look at the note, then send it again.";

    /// <summary>The note as it may be stored and shown again.</summary>
    public static string? WithoutSsn(string? typed) => SsnInText.Without(typed, TakenOut);

    /// <summary>Why a note is not taken, in words; null when it is.</summary>
    /// <param name="note">The note without SSN.</param>
    /// <param name="heldSsn">Whether it held one when it was typed.</param>
    public static string? WhyNot(string? note, bool heldSsn) => (TypedText.Clean(note)?.Length ?? 0) switch
    {
        _ when heldSsn => HeldSsn,
        > Visit.NoteLength and var length => $"The note has {length} characters; {Visit.NoteLength} is the most.",
        _ => null,
    };

    public static void MustBeANote<T>(this IRuleBuilderInitial<T, string?> rule, Func<T, bool> heldSsn) => rule.Custom((note, context) =>
    {
        if (WhyNot(note, heldSsn(context.InstanceToValidate)) is { } why)
        {
            context.AddFailure(why);
        }
    });
}
