namespace ResourceRoom.Domain.Participants;

/// <summary>
/// One of the nine items (Policy 1.11.2, item 5.2): where its answer stands, and how its value is written as text and read
/// back. Forms, copies, events and files all go through it.
/// </summary>
public abstract class ItemDefinition
{
    private protected ItemDefinition(NineItem item) => Item = item;

    /// <summary>Which item it is; its name is the key of its label and of its field in forms.</summary>
    public NineItem Item { get; }

    /// <summary>Whether its value is stored encrypted and kept out of events.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether the latest answer wins, because the item is asked "at contact" (Policy 1.11.2, item 5.2.6).</summary>
    public bool IsAtContact { get; init; }

    /// <summary>The texts of the answers offered, of which one or, of races, several with commas are a value; none for what is typed.</summary>
    public abstract IReadOnlyList<string> Choices { get; }

    /// <summary>How the item was answered.</summary>
    public abstract ResponseState StateOf(NineAnswers answers);

    /// <summary>The value as stable text; null when there is none. Of a secret item this is the value in clear.</summary>
    public abstract string? TextOf(NineAnswers answers);

    /// <summary>The same answers with this item's read back from its state and text.</summary>
    /// <exception cref="FormatException">A given answer whose text is not one of the item's values; the message holds no value.</exception>
    public abstract NineAnswers Restore(NineAnswers answers, ResponseState state, string? text);

    /// <summary>The same answers with this item's taken from others.</summary>
    public abstract NineAnswers Copy(NineAnswers answers, NineAnswers others);

    /// <summary>Whether both answer this item alike, value and state.</summary>
    public abstract bool Agrees(NineAnswers answers, NineAnswers others);

    /// <summary>What is on file after a visit, see <see cref="NineAnswers.CompletedBy"/>.</summary>
    internal abstract NineAnswers Complete(NineAnswers onFile, NineAnswers visit);
}
