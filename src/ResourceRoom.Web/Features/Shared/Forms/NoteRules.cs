namespace ResourceRoom.Web.Features.Shared.Forms;

public static class NoteRules
{
    public const string HeldSsn = "We removed what looks like an SSN from the note, because notes are not encrypted. Check the note, then send it again.";

    private const string What = "note";

    /// <param name="rule">The rule of the field.</param>
    /// <param name="longest">The longest note, in characters.</param>
    /// <param name="what">What it is called where it is no note.</param>
    public static void MustBeANote<T>(this IRuleBuilderInitial<T, TypedNote?> rule, int longest, string what = What) => rule.Custom((note, context) =>
    {
        if (note is { HeldSsn: true })
        {
            context.AddFailure(HeldSsn.Replace("the note", $"the {what}", StringComparison.Ordinal));
        }
        else if (TooLong(note, longest, what) is { } why)
        {
            context.AddFailure(why);
        }
    });

    /// <summary>Says so when a note is too long; otherwise null.</summary>
    public static string? TooLong(TypedNote? note, int longest, string what = What) =>
        note?.Clean()?.Length is { } length && length > longest ? $"The {what} can be up to {longest} characters (you entered {length})." : null;
}
