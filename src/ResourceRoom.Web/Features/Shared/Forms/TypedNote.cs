using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>
/// A note as someone typed it. Notes are not encrypted, so a number that may be an SSN is taken out before anything else sees
/// it; whoever typed it looks at what is left and sends it again.
/// </summary>
public sealed record TypedNote : Unlogged
{
    public const string TakenOut = "[number removed]";

    /// <summary>What was typed, without the number.</summary>
    public required string Text { get; init; }

    public bool HeldSsn { get; init; }

    /// <summary>Read by the model binder.</summary>
    public static bool TryParse(string? typed, out TypedNote? note)
    {
        note = typed;
        return true;
    }

    public static implicit operator TypedNote?(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        var text = SsnInText.Without(typed, TakenOut) ?? "";
        return new TypedNote { Text = text, HeldSsn = text != typed };
    }

    /// <summary>As it is kept: null when nothing was typed.</summary>
    public string? Clean() => TypedText.Clean(Text);
}
