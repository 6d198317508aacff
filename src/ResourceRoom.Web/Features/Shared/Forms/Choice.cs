namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>One of the answers that a field offers.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is shown.</param>
public sealed record Choice(string Value, string Text)
{
    public static IReadOnlyList<Choice> Of<T>(Func<T, string> inWords)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new Choice(value.ToString(), inWords(value)))];
}
