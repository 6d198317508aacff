namespace ResourceRoom.Domain.Participants;

/// <summary>
/// One of the nine items (Policy 1.11.2, item 5.2): where its answer is kept, and how its value is written as text and read
/// back. Forms, copies, events and files all use it.
/// </summary>
public abstract class ItemDefinition
{
    private protected ItemDefinition(NineItem item) => Item = item;

    /// <summary>The item; its name is the key of its label and of its form field.</summary>
    public NineItem Item { get; }

    /// <summary>Whether the value is stored encrypted and kept out of events.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether the latest answer wins because the item is asked "at contact" (Policy 1.11.2, item 5.2.6).</summary>
    public bool IsAtContact { get; init; }

    /// <summary>
    /// The texts of the choices offered, empty for an item that is typed. A value is one of them or, for race, several
    /// separated by commas.
    /// </summary>
    public abstract IReadOnlyList<string> Choices { get; }

    /// <summary>How the item was answered.</summary>
    public abstract ResponseState StateOf(NineAnswers answers);

    /// <summary>The value as stable text; null if there is none. The text of a secret item is not masked.</summary>
    public abstract string? TextOf(NineAnswers answers);

    /// <summary>The same answers, with this item read back from its state and text.</summary>
    /// <exception cref="FormatException">
    /// The answer is given, but its text is not one of the item's values; the message does not include the text.
    /// </exception>
    public abstract NineAnswers Restore(NineAnswers answers, ResponseState state, string? text);

    /// <summary>The same answers, with this item's answer taken from others.</summary>
    public abstract NineAnswers Copy(NineAnswers answers, NineAnswers others);

    /// <summary>Whether both answer this item the same, value and state.</summary>
    public abstract bool Agrees(NineAnswers answers, NineAnswers others);

    /// <summary>What is on file after a visit; see <see cref="NineAnswers.CompletedBy"/>.</summary>
    internal abstract NineAnswers Complete(NineAnswers onFile, NineAnswers visit);
}
